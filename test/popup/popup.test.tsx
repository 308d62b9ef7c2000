// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { noCorrections } from "../../src/corrections/correction.ts";
import type { Profile } from "../../src/fit/profile.ts";
import { Popup, type PopupActions, type PopupProps } from "../../src/popup/Popup.tsx";
import { shownFor } from "../../src/popup/shown-for.ts";
import { aFrame, aPosting, aTab } from "../support/a-posting.ts";
import { words } from "../support/extraction-of.ts";
import { internship } from "../support/internship.ts";
import { axeFindings, fill, mount, press } from "../support/mount.ts";

const actions = {
  showEvidence: vi.fn(),
  pickSentence: vi.fn(),
  resolve: vi.fn(),
  saveCorrections: vi.fn(),
  openSituation: vi.fn(),
  dismissOffer: vi.fn(),
} satisfies PopupActions;
beforeEach(() => vi.clearAllMocks());

const read = {
  jobId: "jobs.example/1",
  language: "en",
  extraction: internship,
  health: { characters: 4213, framesRead: 1, framesNotReachable: 0, unreadSections: 0 },
};

const posting = aPosting("https://jobs.example/1", { extraction: internship });

const popup = (profile: Profile = { version: 1 }, wanted: PopupProps["wanted"] = null) =>
  mount(
    <Popup
      reading={read}
      corrections={noCorrections}
      wanted={wanted}
      profile={profile}
      offersProfile
      today="2025-07-01"
      now={() => 7}
      actions={actions}
      bar={null}
    />,
  );
const row = (root: Element, kind: string) => root.querySelector(`[data-kind="${kind}"]`)?.textContent ?? "";

/** The forms are loaded when the first one is wanted. */
const formLoaded = () =>
  act(async () => {
    await import("../../src/popup/CorrectionPane.tsx");
  });

describe("the popup on a posting", () => {
  test("a correction counts at once, is kept, and its test case is shown", async () => {
    const root = popup();
    press(root, "Visa sponsorship");
    await formLoaded();
    fill(root, "What it states", "offered");
    press(root, "Save");
    expect(actions.saveCorrections).toHaveBeenCalledWith({
      version: 1,
      corrections: [{ kind: "visaSponsorship", value: "offered", evidence: null, at: 7 }],
    });
    expect(await axeFindings(root)).toEqual([]);
    press(root, "Done");
    expect(row(root, "visaSponsorship")).toMatch(/^Visa sponsorshipOfferedyours/);
    press(root, /^Wrong\?Visa sponsorship/);
    press(root, "Back to what was read");
    expect(row(root, "visaSponsorship")).toBe("");
    expect(actions.saveCorrections).toHaveBeenLastCalledWith(noCorrections);
  });

  test("picking a sentence is handed to the page", async () => {
    const root = popup();
    press(root, /^Wrong\?Pay/);
    await formLoaded();
    press(root, "Pick the sentence in the page");
    expect(actions.pickSentence).toHaveBeenCalledWith("baseSalary");
  });

  test("a sentence picked in the page opens its value, and is kept with it", async () => {
    const wanted = { kind: "visaSponsorship", evidence: words("We sponsor nobody this year.") } as const;
    const root = popup({ version: 1 }, wanted);
    await formLoaded();
    expect(root.querySelector("q")?.textContent).toBe("We sponsor nobody this year.");
    fill(root, "What it states", "not-offered");
    press(root, "Save");
    const evidence = words("We sponsor nobody this year.");
    expect(actions.saveCorrections).toHaveBeenCalledWith({
      version: 1,
      corrections: [{ kind: "visaSponsorship", value: "not-offered", evidence, at: 7 }],
    });
  });

  test("a profile is offered once and can be skipped", () => {
    const root = popup();
    expect(root.querySelector(".offer")).not.toBeNull();
    press(root, "Not now");
    expect(root.querySelector(".offer")).toBeNull();
    expect(actions.dismissOffer).toHaveBeenCalledOnce();
    expect(popup({ version: 1, officeDays: 1 }).querySelector(".offer")).toBeNull();
  });

  test("by keyboard alone every control is reached in reading order, and none keeps the focus", () => {
    const root = popup();
    const stops = [
      ...root.querySelectorAll<HTMLElement>("button, summary, input, select, textarea, a[href]"),
    ];
    expect(stops.filter((stop) => stop.tabIndex !== 0)).toEqual([]);
    const order = stops.map((stop) => stop.closest("[data-kind]")?.getAttribute("data-kind")).filter(Boolean);
    expect(order.indexOf("baseSalary")).toBeLessThan(order.indexOf("jobLocation"));
    expect(order.indexOf("jobLocation")).toBeLessThan(order.indexOf("education"));
    expect(order.indexOf("education")).toBeLessThan(order.indexOf("jobTerm"));
  });
});

describe("what is shown for a tab", () => {
  test.each([
    ["chrome://settings/", null, "browserPage"],
    ["https://corp.example/job.pdf#page=2", null, "pdf"],
    ["https://corp.example/?file=job.pdf", null, "unread"],
    ["https://corp.example/", null, "unread"],
    ["", null, "unread"],
    ["", aTab([], { problem: "noAccess" }), "noAccess"],
    [posting.url, aTab([], { problem: "failed" }), "failed"],
    [posting.url, aTab([aFrame(posting, { state: "reading", posting: null })]), "reading"],
  ] as const)("%s with %o: %s", (url, known, expected) => {
    expect(shownFor(url, known)).toBe(expected);
  });

  test("what was read of the page that the tab shows, and nothing of the page before", () => {
    const known = aTab([aFrame(posting)]);
    const shown = { state: "read", postings: [posting], framesRead: 1, framesNotReachable: 0 };
    expect(shownFor("", known)).toEqual(shown);
    expect(shownFor(`${posting.url}#pay`, known)).toEqual(shown);
    expect(shownFor("https://jobs.example/2", known)).toBe("unread");
  });
});
