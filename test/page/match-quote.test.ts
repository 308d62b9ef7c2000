import { describe, expect, test } from "vitest";
import { quoteSearch } from "../../src/page/match-quote.ts";

/** Finds `[[words]]`, marked in the text that they were read from, in another text. */
function found(read: string, now: string, hint = read.indexOf("[[")) {
  const [before = "", exact = "", after = ""] = read.split(/\[\[|\]\]/);
  const quote = { exact, prefix: before.slice(-32), suffix: after.slice(0, 32) };
  const at = quoteSearch(now)(quote, hint);
  return at && `${now.slice(0, at.start)}[[${now.slice(at.start, at.end)}]]${now.slice(at.end)}`;
}

describe("found", () => {
  test("where it was", () => {
    const text = "The role is [[fully remote]] within the country.";
    expect(found(text, text.replace(/[[\]]/g, ""))).toBe(text);
  });

  test("after text was put before it, and where lines break elsewhere", () => {
    expect(found("You get [[50 days\nof leave]] a year.", "News!\nYou\nget 50 days of leave\na year.")).toBe(
      "News!\nYou\nget [[50 days of leave]]\na year.",
    );
  });

  test("by one side, when the other has changed", () => {
    expect(found("Our office is [[in Oslo]]. Dogs welcome.", "The new office is in Oslo. No dogs.")).toBe(
      "The new office is [[in Oslo]]. No dogs.",
    );
  });

  test("among repetitions, by the words around it", () => {
    const now = "Interns work 20 hours a week. Staff work 20 hours a week. Guests stay 20 hours a week.";
    expect(found("Staff work [[20 hours]] a week.", now)).toBe(
      "Interns work 20 hours a week. Staff work [[20 hours]] a week. Guests stay 20 hours a week.",
    );
  });

  test("among repetitions with the same words around them, nearest to where it was", () => {
    const now = "Pay: 40 euros. ".repeat(3).trim();
    const read = (at: number) => `${now.slice(0, at)}[[40 euros]]${now.slice(at + 8)}`;
    // The middle one has all its context; the outer ones lack one side.
    expect(found(read(20), now)).toBe(read(20));
    const long = `${now} ${"Other words. ".repeat(9)}${now} ${now}`;
    const last = long.lastIndexOf("40 euros");
    const at = quoteSearch(long)({ exact: "40 euros", prefix: "Pay: ", suffix: ". " }, last);
    expect(at?.start).toBe(last);
  });

  test("a long quote that stands once, though everything around it is new", () => {
    const long = "applicants must hold a licence to handle explosives in this state";
    expect(found(`Note: [[${long}]] at work.`, `Xyz ${long} ok`)).toBe(`Xyz [[${long}]] ok`);
  });
});

describe("lost", () => {
  test.each([
    ["changed words", "You work [[two days]] in the office.", "You work three days in the office."],
    ["the same word in another place", "This job is [[remote]] for good.", "Careers\nremote\nContact us"],
    ["part of a longer word", "People in [[the US]] may apply.", "People in the USB may apply."],
    ["part of a longer number", "You earn [[$10]] an hour.", "You earn $100 an hour."],
    ["nothing to look for", "a[[ ]]b", "a b c"],
  ])("%s", (_, read, now) => {
    expect(found(read, now)).toBeNull();
  });
});

test("a quote that itself began within a word is found there", () => {
  expect(found("London[[Full-time]] work at night.", "LondonFull-time work at night.")).toBe(
    "London[[Full-time]] work at night.",
  );
});

test("hostile text is searched in time that grows with its length", () => {
  const search = (size: number) => {
    const find = quoteSearch("ab ".repeat(size));
    const from = performance.now();
    find({ exact: "ab", prefix: "ab ".repeat(10), suffix: " ab".repeat(10) }, size);
    find({ exact: "b".repeat(300), prefix: "", suffix: "" }, 0);
    return performance.now() - from;
  };
  search(1_000);
  expect(search(1_000_000)).toBeLessThan(1_000);
});
