// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import type { Extraction } from "../../src/engine/extraction.ts";
import { judge } from "../../src/fit/judge.ts";
import type { Profile } from "../../src/fit/profile.ts";
import { questions } from "../../src/fit/questions.ts";
import { type EmptyState, PopupState } from "../../src/ui/PopupState.tsx";
import { PostingView } from "../../src/ui/PostingView.tsx";
import { questionText } from "../../src/ui/question-text.ts";
import { cases } from "../gallery/cases.ts";
import { extractionOf } from "../support/extraction-of.ts";
import { internship } from "../support/internship.ts";
import { axeFindings, mount, press } from "../support/mount.ts";

const onShow = vi.fn();
const onWrong = vi.fn();

function view(extraction: Extraction, profile?: Omit<Profile, "version">, today = "2025-07-01") {
  const judgements = profile ? judge({ extraction, profile: { version: 1, ...profile }, today }) : [];
  const texts = questions(extraction, judgements).map(questionText);
  return mount(
    <PostingView
      reading={extraction}
      judgements={judgements}
      questions={texts}
      language="en"
      today={today}
      health={{ characters: 4213, framesRead: 1, framesNotReachable: 1, unreadSections: 2 }}
      onShow={onShow}
      onWrong={onWrong}
    />,
  );
}
const row = (root: Element, kind: string) => root.querySelector(`[data-kind="${kind}"]`)?.textContent ?? "";
const plain = (text: string) => text.replace(/\s/g, " ");

describe("a posting", () => {
  test("stands in the order of a person's questions, title first", () => {
    const root = view(internship);
    expect(root.querySelector("h1")?.textContent).toBe("Machine Learning Intern, Fall (Visual Search)");
    expect([...root.querySelectorAll("h2")].map((heading) => heading.textContent)).toEqual([
      "Pay",
      "Where",
      "May I apply?",
      "When",
      "The role",
    ]);
  });

  test("pay stands as listed, and beside it what it comes to, with the assumption", () => {
    const text = plain(row(view(internship), "baseSalary"));
    expect(text).toMatch(/\$10,000 – \$11,000 a month/);
    expect(text).toMatch(/about \$27,700 – \$30,500 for 12 weeks/);
    const sum = document.querySelector(".term-pay-sum");
    const tip = document.getElementById(sum?.getAttribute("aria-describedby") ?? "");
    expect(tip?.textContent).toMatch(/listed rate over the stated term \(12 weeks\)/);
  });

  test("opening a fact shows its sentence and lights it in the page", () => {
    const root = view(internship);
    const head = root.querySelector<HTMLElement>('[data-kind="relocationAssistance"] .fact-head');
    const body = document.getElementById(head?.getAttribute("aria-controls") ?? "");
    expect(body?.hidden).toBe(true);
    press(root, /^Relocation help/);
    expect(body?.hidden).toBe(false);
    expect(body?.textContent).toContain("no relocation support");
    expect(onShow).toHaveBeenLastCalledWith(
      "relocationAssistance",
      expect.objectContaining({ quote: expect.objectContaining({ exact: "no relocation support" }) }),
    );
  });

  test("evidence of structured data is shown as value, source and path, and cannot be lit", () => {
    onShow.mockClear();
    const structured = extractionOf([{ kind: "validThrough", value: "2025-09-01" }]);
    const [fact] = structured.facts;
    if (fact) {
      fact.evidence = [
        { type: "structured", source: "json-ld", path: "/validThrough", value: "2025-09-01T00:00" },
      ];
    }
    const root = view(structured);
    press(root, /^Apply by/);
    expect(row(root, "validThrough")).toMatch(/2025-09-01T00:00.*json-ld.*\/validThrough/);
    expect(row(root, "validThrough")).not.toContain("Show in the page");
    expect(onShow).not.toHaveBeenCalled();
  });

  test("a contradiction stands with both quotes, a condition with its own", () => {
    const root = view(internship);
    expect(row(root, "jobDuration")).toMatch(/Contradicted.*lasts 12 weeks.*September to December 2025/);
    const only = view({ ...internship, conflicts: [] });
    expect(row(only, "workplaceType")).toMatch(/On a condition.*commutable distance/);
  });

  test("what was looked for and not found is one line", () => {
    const summary = view(internship).querySelector(".not-stated summary")?.textContent ?? "";
    expect(summary).toMatch(/^Not stated: Office days, Travel, Right to work, Visa sponsorship/);
    expect(summary).not.toContain("Pay");
  });

  test("after its end the term is over", () => {
    expect(view(internship).textContent).not.toContain("This term is over");
    expect(view(internship, undefined, "2026-02-01").textContent).toContain("This term is over.");
  });

  test("capture health is one line", () => {
    expect(view(internship).querySelector(".health")?.textContent).toBe(
      "4,213 characters read\u00a0· 1 frame not reachable\u00a0· 2 folded sections not read",
    );
  });

  test("markup in a page's words stays text", () => {
    const root = view(extractionOf([{ kind: "title", value: "<img src=x onerror=alert(1)>" }]));
    expect(root.querySelector("img")).toBeNull();
    expect(root.querySelector("h1")?.textContent).toBe("<img src=x onerror=alert(1)>");
  });

  test("'Wrong?' names the kind, also for what was missed", () => {
    const root = view(internship);
    press(root, /^Wrong\?Pay/);
    expect(onWrong).toHaveBeenLastCalledWith("baseSalary");
    press(root, "Citizenship");
    expect(onWrong).toHaveBeenLastCalledWith("citizenship");
  });
});

describe("with a profile", () => {
  test("each verdict has a word and its reason", () => {
    const root = view(internship, {
      home: { country: "US" },
      mayWorkIn: [],
      education: { level: "doctorate", done: false, graduation: "2025-11" },
      payFloor: { amount: 100_000, currency: "USD", period: "year" },
    });
    expect(row(root, "applicantCountries")).toContain("Fits. Your home: United States.");
    expect(row(root, "education")).toContain(
      "Depends. Your studies end before the term does (November 2025)",
    );
    expect(row(root, "visaSponsorship")).toContain("Depends. You need it (United States)");
    expect(plain(row(root, "baseSalary"))).toContain("Fits. Your floor is $8,333 a month.");
  });

  test("nothing is hidden: a conflict leaves every fact in place", () => {
    const kinds = (root: Element) =>
      [...root.querySelectorAll("[data-kind]")].map((one) => one.getAttribute("data-kind"));
    const without = kinds(view(internship));
    const root = view(internship, { home: { country: "CA" } });
    expect(kinds(root)).toEqual(without);
    expect(row(root, "applicantCountries")).toContain("Conflicts. Your home: Canada.");
  });
});

const inPopup = Object.entries(cases).flatMap(([name, one]) => ("page" in one ? [] : [[name, one] as const]));
test.each(inPopup)("axe finds nothing: %s", async (_, one) => {
  const root =
    "state" in one
      ? mount(<PopupState state={one.state} onAction={() => {}} />)
      : view(one.extraction, one.profile, one.today);
  for (const details of root.querySelectorAll("details")) details.open = true;
  for (const head of root.querySelectorAll<HTMLElement>("button.fact-head")) head.click();
  expect(await axeFindings(root)).toEqual([]);
});

test.each<[EmptyState, string]>([
  ["noPosting", "Read this page anyway"],
  ["noAccess", "Allow on this site"],
  ["failed", "Read again"],
  ["pdf", "Paste a posting"],
])("%s has one thing to do", (state, action) => {
  const onAction = vi.fn();
  const root = mount(<PopupState state={state} onAction={onAction} />);
  expect(root.querySelectorAll("button")).toHaveLength(1);
  press(root, action);
  expect(onAction).toHaveBeenCalledOnce();
});
