import { describe, expect, test } from "vitest";
import { linkToWords } from "../../../src/content/overlay/text-fragment.ts";

const URL = "https://jobs.example/1";

/** The directive for `[[words]]` marked in a text. */
function fragment(marked: string, url = URL): string {
  const start = marked.indexOf("[[");
  const end = marked.indexOf("]]") - 2;
  const link = linkToWords(url, marked.replace(/\[\[|\]\]/g, ""), start, end);
  return decodeURIComponent(link.slice(link.indexOf("text=") + 5));
}

describe("words that stand once", () => {
  test("are named alone", () => {
    expect(fragment("You tune [[pianos by ear]] all day.")).toBe("pianos by ear");
  });

  test("though part of other words", () => {
    expect(fragment("We restart the [[art]] class.")).toBe("art");
  });
});

describe("words that stand more than once", () => {
  test("are named with as many around them as tell them apart", () => {
    expect(fragment("Paid leave: 20 days. Sick leave: [[20 days]].")).toBe("Sick leave:-,20 days");
    expect(fragment("Work 20 days. Rest [[20 days]]. Sleep 20 days.")).toBe("Rest-,20 days");
  });

  test("whatever their case, for browsers do not mind it", () => {
    expect(fragment("Remote\nThis role is [[remote]].")).toBe("is-,remote");
  });

  test("at the edge of a block, by the words of the next", () => {
    expect(fragment("Place\n[[Oslo]]\nPay\nPlace\nOslo\nEnd")).toBe("Place-,Oslo,-Pay");
  });
});

describe("words that one part may not hold", () => {
  test("over several blocks are named by both ends", () => {
    expect(fragment("x\n[[You need one of these trades today\nbaker\nbutcher or candle maker]]\ny")).toBe(
      "You need one of these,butcher or candle maker",
    );
  });

  test("that are long are named by both ends", () => {
    const long = `The first words of it ${"and on ".repeat(30)}to the very end of it.`;
    expect(fragment(`Before. [[${long}]] After.`)).toBe("The first words of it,the very end of it.");
  });
});

describe("as an address", () => {
  test("what means something in a directive or ends an address in a text is encoded", () => {
    const text = "Full-time, R&D (on site)";
    expect(linkToWords(URL, text, 0, text.length)).toBe(
      `${URL}#:~:text=Full%2Dtime%2C%20R%26D%20%28on%20site%29`,
    );
  });

  test("a fragment that is there is kept, for some pages find their job by it", () => {
    expect(linkToWords(`${URL}#/jobs/7`, "tea", 0, 3)).toBe(`${URL}#/jobs/7:~:text=tea`);
  });

  test("half a surrogate pair breaks nothing", () => {
    expect(linkToWords(URL, "\ud83d tea", 0, 5)).toBe(`${URL}#:~:text=%20tea`);
  });
});
