import type { RuleContext } from "../../define-fact.ts";
import { BANDS } from "../../lexicon/money.ts";
import { type Period, periodOf, periodsNamed } from "../../lexicon/pay-periods.ts";
import { lightPattern } from "../../light-pattern.ts";
import type { Pay } from "../../values.ts";
import { ends, inMillions } from "./amount.ts";
import { type Bound, boundOf, isRestated, stageOf } from "./bounds.ts";
import { judge, namedAfter, subjectAround } from "./context.ts";
import { isLoose, settle, signed, signOf } from "./currency.ts";
import { certainPeriod, settlePeriod } from "./period.ts";
import { standsForPay } from "./standing.ts";
import { LONGEST, sinceLastSum, surroundings } from "./surroundings.ts";
import { unsignedCurrency, writtenAsPay } from "./unsigned.ts";

/** What one place says of pay. */
export interface Reading {
  pay: Pay;
  /** Base pay, or pay that counts only where no base is given. */
  subject: "pay" | "total" | "stipend";
  bound: Bound;
  /** The step of pay that rises in time. */
  stage: number | null;
  /** The currency was a bare "$" and the like. */
  sharedSign: boolean;
}

/** "/ mile", "per shift", "per student": pay by the piece, which the form does not hold. */
const PIECE = lightPattern(
  /^\s?(?:\/|per|each|an?)\s?(?:completed )?(?:word|mile|visit|shift|session|class|lesson|article|post|task|delivery|order|student|unit|seat|user|head|person|game|event|page|video|test|study|sale|lead|appointment|call|ride|trip|referral|child|dependent|employee|patient|night|weekend|course|credit|token|image|item|piece|click|share|pay ?check|pay period|quarter|semester)(?![\p{L}-])/iu,
);
/** "€ brutto im Monat": what is said to be before tax is pay. */
const GROSS = lightPattern(
  /(?<!\p{L})(?:brutto|bruto?s?|bruta|brut(?:e?s)?|lord[oi]|hrub\p{L}{1,3})(?!\p{L})/iu,
);
/** A fixed sum for the whole engagement. */
const ONCE = lightPattern(
  /^\W{0,3}(?:(?:in )?total |flat |fixed |lump sum )?(?:for|over|per|\/|during|covering|to cover|at the end of) (?:(?:the|this|our|your|an?|each|full|entire|whole|complete|\d{1,2}[- ]weeks?|\d{1,2}[- ]months?|summer|duration|of|internship|fellowship|research) ){0,5}(?:summer|internship|program(?:me)?|fellowship|project|engagement|semester|season|assignment|duration|residency|cohort|period)(?! (?:manag|lead|coord|direct|engineer|role|position))/iu,
);
/** Postings in which a stipend is pay. */
const TRAINEE =
  /intern(?:ship)?s?\b|fellow|scholar|graduate|postdoc|trainee|co-?op\b|student|resident|volunteer|stage\b|stagiaire?|praktik|prácticas|becari|estági|tirocin|stáž/i;

/** What a sum says of pay, or null when it is other money or its currency or period cannot be told. */
export function readMoney(match: RegExpMatchArray, context: RuleContext): Reading | null {
  const groups = match.groups ?? {};
  const { passage, snapshot } = context;
  const said = ends(groups);
  const hasSign = signed(groups);
  if (!said || isLoose(match[0], groups) || !(hasSign || writtenAsPay(match[0], groups))) return null;
  const start = match.index ?? 0;
  const end = start + match[0].length;
  if (PIECE.test(passage.text.slice(end, end + 40))) return null;
  const { before, after, from } = surroundings(passage, start, end);
  const judged = judge(before, after);
  const taxed = GROSS.test(match[0]) ? "pay" : undefined;
  // "Budget: 8-12 LPA": lakhs per annum are pay, whatever the word before them.
  const isLakhs = /lpa$/i.test(groups.factor2 ?? groups.factor1 ?? "");
  const own = isLakhs ? "pay" : judged === undefined ? (taxed ?? namedAfter(after)) : judged;
  if (own === null || own === "beside" || own === "other" || isRestated(before, after)) return null;

  const rate = (groups.period1 ?? groups.period2) !== undefined;
  const currency = hasSign ? signOf(groups) : unsignedCurrency(match[0], { before, after }, rate, snapshot);
  if (!currency) return null;
  const closest = `${sinceLastSum(before)}${match[0]}`;
  const code = settle(currency, [closest, `${before}${match[0]}${after}`], snapshot);
  if (inMillions(groups) && (BANDS[code]?.year[0] ?? 0) < 1_000_000) return null;

  const attached = [groups.period2, groups.period1].flatMap((words) =>
    words ? (periodOf(words) ?? []) : [],
  );
  const sums = decimals(said.to === undefined ? [said.from] : [said.from, said.to], match[0], attached[0]);
  const around = own ? null : subjectAround(context, from);
  const unnamed = { before, after, start, end, sums, currency: code, attached, around: around?.subject };
  if (!own && !standsForPay(context, unnamed)) return null;
  const subject = own ?? around?.subject ?? "pay";
  if (subject === "beside" || subject === "other") return null;
  if (subject === "stipend" && !TRAINEE.test(snapshot.text.slice(0, 40_000))) return null;

  const named = [...attached, ...periodsNamed(before).reverse(), ...periodsNamed(after.slice(0, 80))];
  const fixed = ONCE.test(after) && (subject === "stipend" || certainPeriod(sums, code) !== "hour");
  const period: Pay["period"] | null =
    named.length === 0 && fixed
      ? "once"
      : (settlePeriod(sums, code, named, () => periodsFurtherOff(context, from, around?.words ?? "")) ??
        (subject === "stipend" && named.length === 0 ? "once" : null));
  if (!period) return null;
  const label = before.trim() === "" ? (around?.words.trim().split("\n").at(-1) ?? "") : before;
  const bound = sums.length === 1 ? boundOf(label, after, groups.plus1 !== undefined) : null;
  const [low = 0, high = low] = sums;
  const pay = {
    min: bound === "high" ? null : low,
    max: bound === "low" ? null : high,
    currency: code,
    period,
  };
  return { pay, subject, bound, stage: stageOf(before, after), sharedSign: currency.shared };
}

/** "$17.255 per hour" reads as thousands at first; no hour pays that. */
function decimals(sums: readonly number[], text: string, period: Period | undefined): readonly number[] {
  const threePlaces = period === "hour" && /\d\.\d{3}(?!\d)/.test(text);
  return threePlaces ? sums.map((sum) => (sum >= 5000 ? sum / 1000 : sum)) : sums;
}

/** Periods named in the rest of the block, the lines before it, its heading, a short line after it. */
function periodsFurtherOff({ passage, passages, index }: RuleContext, from: number, words: string): Period[] {
  const next = passages[index + 1];
  return [
    ...periodsNamed(passage.text.slice(from, from + LONGEST)),
    ...periodsNamed(passage.text.slice(Math.max(0, from - LONGEST), from)).reverse(),
    ...periodsNamed(words).reverse(),
    ...periodsNamed(passage.heading),
    ...(next && next.block.role !== "heading" && next.text.length < 200 ? periodsNamed(next.text) : []),
  ];
}
