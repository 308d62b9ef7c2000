import { type Passage, sentenceAt } from "../../passages.ts";

/** The words of the sentence around a sum. */
export interface Surroundings {
  before: string;
  after: string;
  /** Where `before` begins in the passage. */
  from: number;
}

/** Text further off than this says nothing of a sum; a page may be one sentence. */
export const LONGEST = 400;

/** The text of the sentence before and after a sum; a bar or a bullet parts the pieces of a header line. */
export function surroundings(passage: Passage, start: number, end: number): Surroundings {
  const { text, block } = passage;
  const sentence = sentenceAt(passage, block.start + start);
  const first = opening(text, sentence.start - block.start);
  const last = Math.max(sentence.end - block.start, end);
  const bar = Math.max(lastBar(text, " | ", start), lastBar(text, " • ", start));
  const from = Math.max(first, bar, start - LONGEST);
  return {
    before: plain(text.slice(from, start)),
    after: plain(text.slice(end, Math.min(last, end + LONGEST))),
    from,
  };
}

/** With plain spaces, of the same length. */
const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, " ");

function lastBar(text: string, bar: string, start: number): number {
  const from = Math.max(0, start - LONGEST);
  const found = text.slice(from, start).lastIndexOf(bar);
  return found < 0 ? 0 : from + found + bar.length;
}

/** Where the sentence begins; an ordinal ("1. Ausbildungsjahr") does not part sentences. */
function opening(text: string, start: number): number {
  if (!/(?:^|[^\d.])\d\.\s+$/.test(text.slice(Math.max(0, start - 5), start))) return start;
  const from = Math.max(0, start - 300);
  return from + Math.max(text.slice(from, start - 3).search(/[^.!?]{0,300}$/), 0);
}

/** What is said since the sum before: in "Toronto: $90k, Austin: $100k" each place has its own. */
export function sinceLastSum(before: string): string {
  return before.slice(before.search(/(?<=\d)[^\d]*$/) + 1);
}
