import type { RuleContext } from "../../define-fact.ts";
import type { Period } from "../../lexicon/pay-periods.ts";
import type { MoneySubject } from "../../lexicon/pay-words.ts";
import { clauseAfter, cues } from "./context.ts";
import { certainPeriod } from "./period.ts";
import type { Surroundings } from "./surroundings.ts";

/** A sum that its own sentence does not call pay. */
export interface UnnamedSum extends Pick<Surroundings, "before" | "after"> {
  start: number;
  end: number;
  sums: readonly number[];
  currency: string;
  /** The periods that stand right behind it. */
  attached: readonly Period[];
  /** What the words around the sentence say. */
  around: MoneySubject | undefined;
}

/**
 * Whether such a sum can still be nothing but pay: a line of a table of pay, a tag in the header, a sum an hour; not a
 * price or a deal somewhere in a sentence.
 */
export function standsForPay({ passage }: RuleContext, sum: UnnamedSum): boolean {
  const { before, after, sums, currency, attached, around } = sum;
  if (around === "beside" || around === "other") return false;
  const alone = isAlone(passage.text, sum);
  const range = sums.length > 1;
  if (around) return range || attached.length > 0 || alone;
  if (cues(before).length > 0 || cues(clauseAfter(after)).length > 0) return false;
  if (attached[0] === "hour" || (attached.length > 0 && AT_RATE.test(before))) return true;
  const size = certainPeriod(sums, currency);
  if (attached.length === 0 && size === null) return false;
  if (passage.block.section === "pay" && (range || attached.length > 0)) return true;
  const tagged =
    passage.block.area === "header" || alone || passage.text.slice(0, 400).split(" | ").length > 3;
  return tagged && (range || attached.length > 0 || size === "year");
}

/** "a nine-month contract at £300 per day" */
const AT_RATE =
  /\b(?:contract|role|position|job|placement|assignment|internship)s?,? (?:at|@) (?:up to |around |circa )?$/i;

/**
 * Whether the sum is nearly all that the block, or its piece of a line with bars, says: a line of a table with a place or
 * level, a tag in the header.
 */
function isAlone(text: string, { start, end }: { start: number; end: number }): boolean {
  const first = text.slice(0, start).lastIndexOf(" | ") + 1;
  const bar = text.indexOf(" | ", end);
  const last = bar < 0 ? text.length : bar;
  if (last - first - (end - start) > 80) return false;
  const rest = `${text.slice(first, start)} ${text.slice(end, last)}`.replaceAll("|", " ").trim();
  return rest.replace(/[^\p{L}]/gu, "").length <= 24 && rest.split(/\s+/).length <= 6;
}
