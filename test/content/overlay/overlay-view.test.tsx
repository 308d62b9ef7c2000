// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { cardFor, spoken } from "../../../src/content/overlay/card-for.ts";
import type { Mark, PlacedMark } from "../../../src/content/overlay/mark.ts";
import { OverlayView, type OverlayViewProps } from "../../../src/content/overlay/OverlayView.tsx";
import type { Fact } from "../../../src/engine/extraction.ts";
import type { Judgement } from "../../../src/fit/verdict.ts";
import { setMessageSource } from "../../../src/i18n/message-source.ts";
import { words } from "../../support/extraction-of.ts";
import { internship } from "../../support/internship.ts";
import { textsOf } from "../../support/message-source.ts";
import { axeFindings, mount, press } from "../../support/mount.ts";

// jsdom has no layout to scroll.
Element.prototype.scrollIntoView ??= () => {};

/** The facts of the sample posting as marks; those of `unlit` have no place. */
function marksOf(unlit: Partial<Record<Fact["kind"], Mark["standing"]>> = {}): Mark[] {
  return internship.facts.map((fact): Mark => {
    const standing = unlit[fact.kind] ?? "lit";
    const range = standing === "lit" || standing === "notLit" ? new Range() : null;
    const judgement: Judgement | null =
      fact.kind === "applicantCountries"
        ? { kind: fact.kind, verdict: "conflicts", reason: { code: "livesOutside", place: "CA" } }
        : null;
    return { shown: { fact, judgement }, evidence: fact.evidence[0], standing, range, said: "", ends: null };
  });
}

const act = { go: vi.fn(), off: vi.fn(), close: vi.fn(), step: vi.fn(), wrong: vi.fn(), toggle: vi.fn() };

/** The overlay as it is drawn; `card` names the fact whose card is shown. */
function overlay(
  { card, open = false, picks = false }: { card?: Fact["kind"]; open?: boolean; picks?: boolean },
  marks = marksOf(),
) {
  const shown = marks.find((mark): mark is PlacedMark => mark.shown.fact.kind === card);
  const props: OverlayViewProps = {
    announcement: shown ? spoken(marks, shown) : "",
    tab: picks ? null : { count: internship.facts.length, isOpen: open, onToggle: act.toggle },
    list: { marks, current: shown ?? null, onGo: act.go, onOff: act.off, onClose: act.close },
    card: shown
      ? {
          ...cardFor(shown, marks, internship.conflicts, true),
          keepInPlace: () => () => {},
          onStep: act.step,
          onWrong: act.wrong,
          onOff: act.off,
          onClose: act.close,
        }
      : null,
    pick: picks ? { label: "Pay", sentence: "Interns are paid.", onCancel: act.close } : null,
  };
  return mount(<OverlayView {...props} />);
}
const textOf = (root: Element, selector: string) =>
  (root.querySelector(selector)?.textContent ?? "").replace(/\s/g, " ");

describe("the card", () => {
  test("says which fact this is, its value, the verdict with its reason, and its place", () => {
    const root = overlay({ card: "applicantCountries" });
    expect(root.querySelector("[role=dialog]")?.getAttribute("aria-labelledby")).toBe("card-label");
    expect(textOf(root, "#card-label")).toBe("Where applicants live");
    expect(textOf(root, "#card-said")).toBe("United States onlyConflicts. Your home: Canada.");
    expect(textOf(root, ".card-foot")).toContain("7 of 11");
    expect(textOf(root, "[role=status]")).toBe("Where applicants live: United States only. 7 of 11");
  });

  test("quotes what contradicts it", () => {
    expect(textOf(overlay({ card: "jobDuration" }), ".card-note")).toBe(
      "Contradicted“September to December 2025”",
    );
  });

  test("leads on, to the correction, off and away", () => {
    const root = overlay({ card: "baseSalary" });
    press(root, "Next");
    press(root, "Previous");
    expect(act.step.mock.calls).toEqual([[1], [-1]]);
    press(root, "Wrong?");
    expect(act.wrong).toHaveBeenCalledOnce();
    press(root, "Turn off here");
    expect(act.off).toHaveBeenCalledOnce();
    press(root, "Close");
    expect(act.close).toHaveBeenCalledOnce();
  });

  test("shows hostile words as text", () => {
    const [first, ...others] = marksOf();
    if (!first) throw new Error("no mark");
    const fact: Fact<"title"> = {
      kind: "title",
      value: "<img src=x onerror=alert(1)>",
      certainty: "implied",
      evidence: [words("<img src=x onerror=alert(1)>")],
    };
    const root = overlay({ card: "title" }, [{ ...first, shown: { fact, judgement: null } }, ...others]);
    expect(root.querySelector("img")).toBeNull();
    expect(textOf(root, ".card-value")).toBe("<img src=x onerror=alert(1)>implied");
  });
});

describe("the list", () => {
  test("holds each fact once, in reading order, and goes there", () => {
    const marks = marksOf();
    const again = marks[2];
    const root = overlay({ open: true, card: "education" }, again ? [...marks, again] : marks);
    const labels = [...root.querySelectorAll("ol .list-label")].map((one) => one.textContent);
    expect(labels).toEqual([
      "Title",
      "Employer",
      "Pay",
      "Place",
      "Workplace",
      "Relocation help",
      "Where applicants live",
      "Education",
      "Dates",
      "Length",
      "Employment",
    ]);
    expect(textOf(root, "[aria-current=true]")).toBe("EducationMaster’s degree or higher, in progress");
    press(root, /^Length/);
    expect(act.go).toHaveBeenCalledWith(marks.find(({ shown }) => shown.fact.kind === "jobDuration"));
  });

  test("says of words that are not lit why", () => {
    const marks = marksOf({ baseSalary: "lost", jobTerm: "data", education: "notLit" });
    const root = overlay({ open: true }, marks);
    const unlit = [...root.querySelectorAll("ul li")].map((one) => one.textContent?.replace(/\s/g, " "));
    expect(unlit).toEqual([
      "Pay$10,000 – $11,000 a monthThese words are no longer in the page.",
      "EducationMaster’s degree or higher, in progressIn the page, but the browser cannot light it there.",
      "DatesSeptember – December 2025Only in the page’s data, not in its text.",
    ]);
    expect(root.querySelectorAll("ol li")).toHaveLength(9);
  });

  test("opens from the tab, which tells the number of facts", () => {
    const root = overlay({});
    const tab = root.querySelector(".edge-tab");
    expect(tab?.getAttribute("aria-expanded")).toBe("false");
    press(root, "11 facts in this page");
    expect(act.toggle).toHaveBeenCalledOnce();
  });
});

describe("axe finds nothing", () => {
  test.each([
    ["tab", {}],
    ["list", { open: true }],
    ["card", { card: "applicantCountries" }],
    ["card with a contradiction beside the list", { card: "jobDuration", open: true }],
    ["pick bar", { picks: true }],
  ] as const)("%s", async (_, shown) => {
    const marks = marksOf({ baseSalary: "lost", jobTerm: "data" });
    expect(await axeFindings(overlay(shown, marks))).toEqual([]);
  });

  test("in German", async () => {
    setMessageSource(textsOf("de"));
    const root = overlay({ open: true, card: "education" });
    setMessageSource(textsOf("en"));
    expect(textOf(root, ".card-foot")).toContain("8 von 11");
    expect(await axeFindings(root)).toEqual([]);
  });
});
