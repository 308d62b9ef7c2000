import type { PageSnapshot } from "../engine/snapshot.ts";

/**
 * The text of a snapshot as it may be stored: what is no part of the posting (other jobs, forms, people the user knows) is
 * blank. Offsets stay as they are, so that every piece of evidence still points at its words.
 */
export function ownText({ text, blocks }: Pick<PageSnapshot, "text" | "blocks">): string {
  let own = "";
  for (const { area, start, end } of blocks) {
    own += text.slice(own.length, start);
    const words = text.slice(start, end);
    own += area === "posting" || area === "header" ? words : words.replaceAll(/[^\n]/g, " ");
  }
  return own + text.slice(own.length);
}

/** A stored text for reading: without the lines that are blank. */
export const readableText = (text: string): string =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .join("\n");
