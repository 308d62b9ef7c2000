import type { TestFrame } from "./test-browser.ts";

/** The texts that are lit in a document, by the name of their highlight. */
export async function lit(frame: TestFrame): Promise<Record<string, string[]>> {
  const found = await frame.evaluate(`Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [
    name,
    [...ranges].map((range) => {
      // A static range has no text of its own.
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    }),
  ]))`);
  const texts: Record<string, string[]> = Object(found);
  return texts;
}

/** All lit texts of a document, white space as one blank. */
export const litTexts = async (frame: TestFrame): Promise<string[]> =>
  Object.values(await lit(frame))
    .flat()
    .map((text) => text.replaceAll(/\s+/g, " ").trim());
