import type { StructuredPosting } from "../../engine/snapshot.ts";
import type { Dom } from "../dom.ts";
import { cleaned } from "./clean.ts";
import { parseLoose } from "./repair.ts";

/** A longer script holds a catalogue, not a posting. */
const LONGEST = 2_000_000;
const DEEPEST = 8;
const MOST_VALUES = 20_000;

/** The JobPostings that the page states as JSON-LD, at any depth. */
export function jsonLdPostings(dom: Dom, document: Document): StructuredPosting[] {
  const found: StructuredPosting[] = [];
  for (const script of dom.findAll(document, 'script[type="application/ld+json"]')) {
    const text = dom.textOf(script);
    if (text.length > LONGEST || !text.includes("JobPosting")) continue;
    for (const { path, posting } of postingsIn(parseLoose(text)))
      found.push({ source: "json-ld", path, posting });
  }
  return found;
}

/** All objects of type JobPosting in a JSON value, with their JSON Pointers. */
export function postingsIn(value: unknown): { path: string; posting: Record<string, unknown> }[] {
  const found: { path: string; posting: Record<string, unknown> }[] = [];
  const queue: { at: unknown; path: string; depth: number }[] = [{ at: value, path: "", depth: 0 }];
  for (let i = 0; i < queue.length && i < MOST_VALUES; i++) {
    const entry = queue[i];
    if (!entry || typeof entry.at !== "object" || entry.at === null) continue;
    const { at, path, depth } = entry;
    if (isPosting(at)) {
      const posting = cleaned(at);
      if (posting) found.push({ path, posting });
      continue;
    }
    if (depth === DEEPEST) continue;
    for (const [key, below] of Object.entries(at)) {
      if (typeof below !== "object" || below === null) continue;
      queue.push({
        at: below,
        path: `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        depth: depth + 1,
      });
    }
  }
  return found;
}

function isPosting(value: object): boolean {
  if (!("@type" in value)) return false;
  const types: unknown[] = Array.isArray(value["@type"]) ? value["@type"] : [value["@type"]];
  return types.some((type) => typeof type === "string" && /(?:^|[/#:])JobPosting$/.test(type));
}
