import { describe, expect, test } from "vitest";
import type { TextEvidence } from "../../src/engine/evidence.ts";
import { textEvidence } from "../../src/engine/evidence.ts";
import { anchoring } from "../../src/page/anchor.ts";
import { captureWithMap } from "../../src/page/capture.ts";
import { liveText } from "../../src/page/live-text.ts";
import { documentOf } from "../support/page-of.ts";

/** A captured page, with evidence for words of it. */
function page(html: string) {
  const document = documentOf(html);
  const { snapshot, map } = captureWithMap(document, document.URL);
  let readings = 0;
  const find = anchoring({ text: snapshot.text, map }, () => {
    readings += 1;
    return liveText(document);
  });
  const evidence = (exact: string, from = 0): TextEvidence => {
    const start = snapshot.text.indexOf(exact, from);
    const block = snapshot.blocks.find((one) => start >= one.start && start < one.end);
    if (!block) throw new Error(`not in the page: ${exact}`);
    return textEvidence(snapshot, block, start, start + exact.length, block);
  };
  return {
    document,
    snapshot,
    evidence,
    find,
    /** The words found and the id of the element they stand in. */
    at: (one: TextEvidence) => {
      const range = find(one);
      return range && [range.startContainer.parentElement?.closest("[id]")?.id, range.toString()];
    },
    readings: () => readings,
    change: (id: string, text: string) => {
      const node = document.getElementById(id);
      if (node) node.textContent = text;
    },
  };
}

const POSTING = `
  <h1 id=t>Bridge Painter</h1>
  <p id=a>You paint bridges in all weathers.</p>
  <p id=b>The crew paints on <b>four days</b> a week.</p>
  <p id=c>The office is open on four days a week.</p>`;

describe("by position", () => {
  test("the words are found without reading the page again", () => {
    const { at, evidence, readings } = page(POSTING);
    expect(at(evidence("paints on four days"))).toEqual(["b", "paints on four days"]);
    expect(readings()).toBe(0);
  });

  test("text that came in between since is not taken for the quote", () => {
    const { document, at, evidence } = page(POSTING);
    const quote = evidence("paints on four days");
    document.querySelector("b")?.before("at most ");
    expect(at(quote)).toBeNull();
  });

  test("text inside that the page does not show does no harm", () => {
    const { at, evidence } = page(`<p id=a>Apply in <style>p{}</style>writing by <b>noon</b> on Monday.</p>`);
    expect(at(evidence("in writing by noon"))?.[0]).toBe("a");
  });
});

describe("by words", () => {
  test("nodes that were made anew are found again, and the page is read once for all", () => {
    const { document, at, evidence, readings } = page(POSTING);
    const [one, two] = [evidence("paints on four days"), evidence("in all weathers")];
    document.body.innerHTML = document.body.innerHTML.replace("id=a", "id=a2").replace(/id="a"/, 'id="a2"');
    expect(at(one)).toEqual(["b", "paints on four days"]);
    expect(at(two)).toEqual(["a2", "in all weathers"]);
    expect(readings()).toBe(1);
  });

  test("text that moved is found where it went", () => {
    const { document, at, evidence } = page(POSTING);
    const quote = evidence("four days", page(POSTING).snapshot.text.indexOf("office"));
    const moved = document.getElementById("c")?.cloneNode(true);
    document.getElementById("c")?.remove();
    if (moved) document.querySelector("h1")?.before("New: read this first.", moved);
    expect(at(quote)).toEqual(["c", "four days"]);
  });

  test("a repeated quote is told by the words around it", () => {
    const { document, at, evidence } = page(POSTING);
    const quote = evidence("four days");
    document.body.innerHTML = document.body.innerHTML.replace("You paint", "Dear painter, you paint");
    expect(at(quote)).toEqual(["b", "four days"]);
  });

  test("changed words are lost, though the same words stand elsewhere", () => {
    const { change, at, evidence } = page(POSTING);
    const quote = evidence("four days");
    change("b", "The crew rests.");
    expect(at(quote)).toBeNull();
  });
});

test("words of the page's data alone stand nowhere", () => {
  const { find, evidence } = page(POSTING);
  expect(find({ ...evidence("four days"), source: "json-ld", path: "/description" })).toBeNull();
});

test("the page's text read alone is the capture's, bullets and fields included", () => {
  const document = documentOf(`<main><h1>Diver</h1><p>• You mend nets under water.</p>
    <dl><dt>Place</dt><dd>Oban</dd></dl><table><tr><th>Pay<td>90 pounds</table></main>`);
  expect(liveText(document).text).toBe(captureWithMap(document, document.URL).snapshot.text);
});

test("clobbered names do not keep words from being found", () => {
  const names = ["createRange", "createTreeWalker", "body", "defaultView", "documentElement"];
  const { at, evidence } = page(POSTING + names.map((name) => `<img name=${name} alt="">`).join(""));
  expect(at(evidence("in all weathers"))).toEqual(["a", "in all weathers"]);
});
