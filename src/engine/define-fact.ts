import type { StructuredEvidence } from "./evidence.ts";
import type { Passage } from "./passages.ts";
import type { PageSnapshot, StructuredPosting } from "./snapshot.ts";

export type Certainty = "stated" | "implied";

/** What a rule may look at besides its match. */
export interface RuleContext {
  snapshot: PageSnapshot;
  passage: Passage;
  /** All passages of the posting and the place of this one among them. */
  passages: readonly Passage[];
  index: number;
  /** The text of the sentence in which the match begins. */
  sentence: string;
  /** Text of the same block before and after the match. */
  before: string;
  after: string;
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
}

/**
 * One phrase that states something. The comment above a rule gives the phrase it reads and the look-alike it refuses.
 * `pattern` has the flags `gd`, is linear on hostile text, and may name a group `quote`: the span that is the
 * evidence (the whole match otherwise). A rule has either `means` (a fixed reading) or `read`, which computes
 * the reading or refuses with null.
 */
export interface Rule<Item> {
  /** `<kind>/<what-it-reads>` */
  name: string;
  pattern: RegExp;
  /**
   * Cheap words without which the pattern cannot match, for patterns of which `neededWords` finds too little; passages that
   * lack them are not searched. Without the flags `g` and `y`.
   */
  mentions?: RegExp;
  means?: NoInfer<Item>;
  read?: (match: RegExpMatchArray, context: RuleContext) => Item | null;
  /** Where the evidence stands in the passage, when `read` looks beyond its match (a list of places after "must live in"). */
  span?: (match: RegExpMatchArray, context: RuleContext) => readonly [start: number, end: number];
  /** `stated` unless given. */
  certainty?: Certainty;
}

/** One reading of one place: what a rule, a mark or structured data says. */
export interface Candidate<Item> {
  item: Item;
  rule: string;
  certainty: Certainty;
  /** Where in the text; absent for structured data. */
  at?: { start: number; end: number; passage: Passage };
  structured?: StructuredEvidence;
}

/** What a kind makes of its candidates: the value and the candidates that carry it, or null for "not stated". */
export interface Resolution<Item, Value> {
  value: Value;
  from: readonly Candidate<Item>[];
  certainty?: Certainty;
}

export interface ResolveContext {
  snapshot: PageSnapshot;
  passages: readonly Passage[];
  today: string;
  /** Reports a candidate that was considered and not used, for `--explain`. */
  drop(candidate: Candidate<unknown>, why: string): void;
}

/** A kind of fact. `Item` is what one place states; `Value` is the normal form of the whole posting. */
export interface FactDefinition<Kind extends string, Item, Value> {
  kind: Kind;
  rules: readonly Rule<Item>[];
  /** Readings of the page's marks (title, employer, place), if the kind has any. */
  fromMarks?: (snapshot: PageSnapshot, passages: readonly Passage[]) => Candidate<Item>[];
  /** How a schema.org JobPosting states it. */
  fromStructured?: (posting: StructuredPosting, snapshot: PageSnapshot) => Candidate<Item>[];
  resolve: (
    candidates: readonly Candidate<Item>[],
    context: ResolveContext,
  ) => Resolution<Item, Value> | null;
}

/** Declares a kind; only here so that the types of rules, candidates and value are checked against each other. */
export function defineFact<const Kind extends string, Item, Value>(
  definition: FactDefinition<Kind, Item, Value>,
): FactDefinition<Kind, Item, Value> {
  return definition;
}
