import { type Status, statuses } from "./saved-job.ts";

/** A typed filter; `text` is how it is written, and how its chip reads. */
export type Filter = { text: string } & (
  | { by: "pay"; op: "<" | ">"; amount: number; currency: string | null }
  | { by: "deadline"; op: "<" | ">"; days: number | null; date: string | null }
  | { by: "workplace"; is: "remote" | "hybrid" | "onsite" }
  | { by: "country"; is: string }
  | { by: "visa"; is: "offered" | "not-offered" }
  | { by: "status"; is: Status | null }
  | { by: "tag"; is: string }
  | { by: "state"; is: "open" | "closed" | "changed" }
);

export interface Query {
  words: string[];
  filters: Filter[];
}

const TERM = /"([^"]*)"?|\S+/g;
const SYMBOLS: Record<string, string> = { $: "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR" };
const DAYS: Record<string, number> = { d: 1, w: 7, m: 30 };

type Reader = (match: RegExpMatchArray) => Filter | null;

/** How each filter is written, in the order tried. */
const FILTERS: readonly (readonly [RegExp, Reader])[] = [
  // pay>120k, pay<80000, pay>100k€, pay>$90k
  [
    /^pay(?<op>[<>])=?(?<before>[$€£¥₹])?(?<amount>\d+(?:[.,]\d+)*)(?<kilo>k)?(?<after>[$€£¥₹]|[a-z]{3})?$/i,
    ({ 0: text, groups }) => {
      const mark = groups?.before ?? groups?.after;
      return {
        text,
        by: "pay",
        op: groups?.op === "<" ? "<" : ">",
        amount: amountOf(groups?.amount ?? "", groups?.kilo !== undefined),
        currency: mark ? (SYMBOLS[mark] ?? mark.toUpperCase()) : null,
      };
    },
  ],
  // deadline<2w, deadline>10d, deadline<2026-12-01
  [
    /^deadline(?<op>[<>])=?(?:(?<count>\d{1,3})(?<unit>[dwm])|(?<date>\d{4}-\d{2}-\d{2}))$/i,
    ({ 0: text, groups }) => ({
      text,
      by: "deadline",
      op: groups?.op === "<" ? "<" : ">",
      days: groups?.count ? Number(groups.count) * (DAYS[(groups.unit ?? "").toLowerCase()] ?? 1) : null,
      date: groups?.date ?? null,
    }),
  ],
  [/^(?:remote|hybrid|onsite)$/i, ({ 0: text }) => ({ text, by: "workplace", is: workplace(text) })],
  // us-only, de-only, eu-only
  [
    /^([a-z]{2}|eea)-only$/i,
    ({ 0: text, 1: code = "" }) => ({ text, by: "country", is: code.toUpperCase() }),
  ],
  [
    /^visa:(offered|not-offered|yes|no)$/i,
    ({ 0: text, 1: is = "" }) => ({
      text,
      by: "visa",
      is: /^(?:offered|yes)$/i.test(is) ? "offered" : "not-offered",
    }),
  ],
  [
    /^status:([a-z]+)$/i,
    ({ 0: text, 1: name = "" }) => {
      const is = statuses.find((status) => status === name.toLowerCase()) ?? null;
      return is === null && name.toLowerCase() !== "none" ? null : { text, by: "status", is };
    },
  ],
  [/^tag:(.+)$/i, ({ 0: text, 1: is = "" }) => ({ text, by: "tag", is })],
  [
    /^is:(open|closed|changed)$/i,
    ({ 0: text, 1: is = "" }) => {
      const state = (["open", "closed", "changed"] as const).find((name) => name === is.toLowerCase());
      return state ? { text, by: "state", is: state } : null;
    },
  ],
];

const workplace = (text: string) => {
  const word = text.toLowerCase();
  return word === "remote" || word === "hybrid" ? word : "onsite";
};

/** 120k, 120,000 and 120.000 are all a hundred and twenty thousand; 37.5 is 37.5. */
function amountOf(digits: string, kilo: boolean): number {
  const plain = digits.replace(/[.,](?=\d{3}(?:\D|$))/g, "").replace(",", ".");
  return Number(plain) * (kilo ? 1000 : 1);
}

/** Reads what was typed into the search field: filters, quoted phrases, words. Nothing typed is an error. */
export function parseQuery(typed: string): Query {
  const query: Query = { words: [], filters: [] };
  for (const match of typed.matchAll(TERM)) {
    const filter = match[1] === undefined ? filterOf(match[0]) : null;
    if (filter) query.filters.push(filter);
    else if ((match[1] ?? match[0]).trim() !== "") query.words.push((match[1] ?? match[0]).trim());
  }
  return query;
}

/** The filter that a text is, or null. */
export function filterOf(text: string): Filter | null {
  for (const [pattern, read] of FILTERS) {
    const match = text.match(pattern);
    if (match) return read(match);
  }
  return null;
}
