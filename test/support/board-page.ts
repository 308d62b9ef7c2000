import { capture } from "../../src/page/capture.ts";
import { documentOf } from "./page-of.ts";

/** The text of a made-up posting, for the body of a board's sample page. */
export const BODY = `<p>You will prune the roses and water the beds on the north side of the gardens, and in winter you
  will look after the glasshouses.</p><ul><li>Three years of experience with orchids</li><li>A steady hand</li></ul>
  <p>We pay by the botanic gardens' scale and give two free tickets a month.</p>`;

/** What a page's marks say, each with who says it, and the text of its body. */
export function readBoardPage(body: string, head = "") {
  const document = documentOf(`<head>${head}</head><body>${body}</body>`);
  const { marks, text, blocks } = capture(document, document.URL);
  const marked = (property: string) =>
    marks
      .filter((mark) => mark.property === property)
      .map(({ start, end, by }) => `${by}: ${text.slice(start, end)}`);
  const posting = blocks
    .filter(({ area }) => area === "posting")
    .map(({ start, end }) => text.slice(start, end));
  return { marked, posting };
}

export const FIRST =
  "You will prune the roses and water the beds on the north side of the gardens, and in winter you will look after the glasshouses.";
export const LAST = "We pay by the botanic gardens' scale and give two free tickets a month.";
