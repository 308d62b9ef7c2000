import type { Candidate, FactDefinition, Rule, RuleContext } from "./define-fact.ts";
import { lightPattern } from "./light-pattern.ts";
import { type Passage, passages, sentenceAt } from "./passages.ts";
import type { PageSnapshot } from "./snapshot.ts";
import type { WordIndex } from "./word-index.ts";

/** How much text before and after its match a rule may look at, so that the work stays linear in one huge block. */
const REACH = 3000;
const LONGEST_SENTENCE = 1500;
/** A posting that says a thing more often is no posting; what kinds make of their candidates may take quadratic time. */
const MOST_CANDIDATES = 500;
/** Nor does a posting give one rule more to judge. */
const MOST_MATCHES = 500;

/** The passages of one snapshot, with what kinds ask of them more than once. */
export interface Search {
  snapshot: PageSnapshot;
  passages: readonly Passage[];
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
  /** The numbers of the passages in which a pattern is worth searching. */
  passagesFor: (pattern: RegExp) => Iterable<number>;
  /** Hears of matches that a rule did not take for a statement, for `--explain`. */
  refuse?: (rule: string, start: number, end: number) => void;
}

/** @param index of the patterns that will be searched for; others are searched for everywhere */
export function searchOf(snapshot: PageSnapshot, today: string, index?: WordIndex): Search {
  const all = passages(snapshot);
  const found = index?.search(all.map(({ text }) => text));
  return { snapshot, passages: all, today, passagesFor: (pattern) => found?.get(pattern) ?? all.keys() };
}

/** All readings of a kind: of the page's marks, of its rules in order, of structured data. */
export function gather<Kind extends string, Item, Value>(
  definition: FactDefinition<Kind, Item, Value>,
  search: Search,
): Candidate<Item>[] {
  const { snapshot } = search;
  const candidates = [...(definition.fromMarks?.(snapshot, search.passages) ?? [])];
  for (const rule of definition.rules) {
    let left = MOST_MATCHES;
    for (const index of search.passagesFor(rule.pattern)) {
      if (candidates.length >= MOST_CANDIDATES || left <= 0) break;
      if (rule.mentions?.test(search.passages[index]?.text ?? "") === false) continue;
      left -= readPassage(rule, index, left, search, candidates);
    }
  }
  for (const posting of snapshot.structured)
    candidates.push(...(definition.fromStructured?.(posting, snapshot) ?? []));
  return candidates;
}

const light = new WeakMap<RegExp, RegExp>();

/**
 * V8 compiles a pattern to machine code at once for a text of this length (`kTierUpForSubjectLengthValue`); for shorter ones first
 * to code for its interpreter, which takes twice as long in all.
 */
const LONG = 1000;

/** The pattern that is searched for in place of a rule's, which is quick to compile; the text only makes that it is. */
function searched(pattern: RegExp, { text }: PageSnapshot): RegExp {
  let found = light.get(pattern);
  if (!found) {
    found = lightPattern(pattern);
    found.test(text.slice(0, LONG));
    light.set(pattern, found);
  }
  return found;
}

/** Reads a rule's matches in one passage, at most `most`; returns how many there were. */
function readPassage<Item>(
  rule: Rule<Item>,
  index: number,
  most: number,
  search: Search,
  candidates: Candidate<Item>[],
): number {
  const { snapshot, passages: all, today } = search;
  const passage = all[index];
  if (!passage) return 0;
  let seen = 0;
  const { text, block } = passage;
  const pattern = searched(rule.pattern, snapshot);
  pattern.lastIndex = 0;
  // `exec`, since `matchAll` makes a copy of the pattern for every passage.
  for (let match = pattern.exec(text); match && seen < most; match = pattern.exec(text)) {
    seen += 1;
    const { index: start } = match;
    const end = start + match[0].length;
    if (end === start) pattern.lastIndex += 1;
    const context: RuleContext = {
      snapshot,
      passage,
      passages: all,
      index,
      get sentence() {
        return sentenceAround(passage, start);
      },
      before: text.slice(Math.max(0, start - REACH), start),
      after: text.slice(end, end + REACH),
      today,
    };
    const item = rule.read ? rule.read(match, context) : (rule.means ?? null);
    if (item === null) {
      search.refuse?.(rule.name, block.start + start, block.start + end);
      continue;
    }
    const [from, to] = rule.span?.(match, context) ?? match.indices?.groups?.quote ?? [start, end];
    const at = { start: block.start + from, end: block.start + to, passage };
    candidates.push({ item, rule: rule.name, certainty: rule.certainty ?? "stated", at });
    if (candidates.length >= MOST_CANDIDATES) break;
  }
  return seen;
}

/** The sentence about an offset of a passage's text; of a very long one, the part about the offset. */
function sentenceAround(passage: Passage, offset: number): string {
  const { start, end } = sentenceAt(passage, passage.block.start + offset);
  const [from, to] = [start - passage.block.start, end - passage.block.start];
  return passage.text.slice(
    Math.max(from, offset - LONGEST_SENTENCE),
    Math.min(to, offset + LONGEST_SENTENCE),
  );
}
