// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { choicesOf, selectedWords } from "../../../src/content/overlay/choices.ts";
import { captureWithMap } from "../../../src/page/capture.ts";

beforeEach(() => {
  document.body.innerHTML = `<nav><a href="/">Jobs</a></nav><main><h1>Beekeeper</h1>
    <p id=a>You keep bees. You get <b>two  hives</b> of your own and may sell what they make.</p>
    <ul><li id=b>Honey is free.</li><li id=c>Stings are not paid for.</li></ul></main>`;
});
const page = () => captureWithMap(document, "https://jobs.example/1");
const words = (one: { evidence: { quote: { exact: string } } }) => one.evidence.quote.exact;

test("every sentence can be picked, those of the posting by keys", () => {
  const choices = choicesOf(page());
  expect(choices.map(words)).toEqual([
    "Jobs",
    "Beekeeper",
    "You keep bees.",
    "You get two hives of your own and may sell what they make.",
    "Honey is free.",
    "Stings are not paid for.",
  ]);
  expect(choices.filter(({ isMain }) => isMain).map(words)).not.toContain("Jobs");
});

test("sentences are found again in a page that was rendered anew; those that have changed are none", () => {
  const captured = page();
  document.body.innerHTML = document.body.innerHTML.replace("Honey is free", "Honey costs extra");
  const choices = choicesOf(captured);
  expect(choices.map(words)).toContain("You keep bees.");
  expect(choices.map(words)).not.toContain("Honey is free.");
  expect(choices.every(({ range }) => range.startContainer.isConnected)).toBe(true);
});

describe("selected words", () => {
  /** Evidence for what lies between two points of the page. */
  function selected(from: [Node | null | undefined, number], to: [Node | null | undefined, number]) {
    const { snapshot, map } = page();
    const range = new Range();
    if (from[0]) range.setStart(from[0], from[1]);
    if (to[0]) range.setEnd(to[0], to[1]);
    const evidence = selectedWords(range, snapshot, choicesOf({ snapshot, map }));
    if (evidence) {
      const { start, end } = evidence.position;
      expect(snapshot.text.slice(start, end)).toBe(evidence.quote.exact);
    }
    return evidence;
  }
  const text = (selector: string, child = 0) => document.querySelector(selector)?.childNodes[child];

  test("are evidence with their sentence", () => {
    const evidence = selected([text("#a"), 19], [text("#a", 2), 12]);
    expect(evidence?.quote).toMatchObject({
      exact: "get two hives of your own",
      prefix: expect.stringMatching(/You keep bees\. You $/),
      suffix: expect.stringMatching(/^ and may sell/),
    });
    expect(evidence?.sentence).toBe("You get two hives of your own and may sell what they make.");
  });

  test("may reach over several blocks", () => {
    expect(selected([text("#b"), 0], [text("#c"), 6])?.quote.exact).toBe("Honey is free.\nStings");
  });

  test("count from the first sentence on when the selection began above all text", () => {
    expect(selected([document.body, 0], [text("h1"), 3])?.quote.exact).toBe("Jobs\nBee");
  });

  test("that are white space alone are none", () => {
    expect(selected([document.querySelector("main"), 1], [document.querySelector("main"), 2])).toBeNull();
  });
});
