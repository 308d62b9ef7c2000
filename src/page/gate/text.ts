import { unshadowed } from "../unshadowed.ts";
import { lower } from "./fold.ts";
import { announced } from "./headings.ts";
import {
  ENOUGH_SPOKEN,
  LEAST_RUNNING,
  LONGEST_READ,
  LONGEST_SHORT,
  MOST_CHARACTERS,
  MOST_SPOKEN_A_TEXT,
  MOST_TEXTS,
} from "./limits.ts";
import type { Seen } from "./score.ts";
import { ROLE, SPOKEN } from "./words.ts";

const NO_TEXT = /^(?:script|style|noscript|textarea|option|title|desc)$/;

/**
 * One pass over the text nodes of the body: counts what short texts announce. With a budget: a longer page is judged by
 * its beginning.
 * @returns the short texts that announce nothing, and the running texts
 */
export function readText(document: Document, seen: Seen): { shorts: Node[]; running: string[] } {
  const shorts: Node[] = [];
  const running: string[] = [];
  let characters = 0;
  const walker = unshadowed(document, "createTreeWalker").call(
    document,
    unshadowed(document, "body") ?? document,
    4,
  );
  for (let texts = 0; texts < MOST_TEXTS && characters < MOST_CHARACTERS; texts++) {
    const node = walker.nextNode();
    if (!node) break;
    const text = textOf(node);
    if (text.length < 2) continue;
    characters += text.length;
    const isLong = text.length > LONGEST_SHORT;
    const kind = isLong ? null : announced(text);
    if (!kind && !isLong) {
      shorts.push(node);
      continue;
    }
    const tag = tagAround(node);
    if (NO_TEXT.test(tag)) continue;
    if (kind && (kind === "apply" || tag !== "a")) seen[kind] += 1;
    else if (kind) shorts.push(node);
    else if (tag !== "a") running.push(text);
  }
  return { shorts, running };
}

/** Counts the names of jobs among the short texts; the longer ones that are none run on. */
export function countNames(shorts: readonly Node[], running: string[], seen: Seen): void {
  const role = ROLE();
  seen.jobNames = 0;
  for (const node of shorts) {
    const tag = tagAround(node);
    const text = textOf(node);
    if (NO_TEXT.test(tag)) continue;
    if (role.test(lower(text))) seen[tag === "a" ? "jobLinks" : "jobNames"] += 1;
    else if (tag !== "a" && text.length >= LEAST_RUNNING) running.push(text);
  }
  seen.prose = running.reduce((sum, { length }) => sum + length, 0);
}

/** How often running text speaks to or of a candidate; counting stops when there is enough. */
export function spokenIn(running: readonly string[]): number {
  const spoken = SPOKEN();
  let count = 0;
  for (const text of running) {
    count += Math.min(MOST_SPOKEN_A_TEXT, lower(text).match(spoken)?.length ?? 0);
    if (count >= ENOUGH_SPOKEN) break;
  }
  return count;
}

const textOf = (node: Node): string => (node.nodeValue ?? "").slice(0, LONGEST_READ).trim();

/** The tag that a text stands in. */
const tagAround = (node: Node): string => `${node.parentElement?.localName}`;
