import type { RuleContext } from "../../define-fact.ts";
import { BENEFIT_PURPOSES, MONEY_SUBJECTS, type MoneySubject } from "../../lexicon/pay-words.ts";
import { lightPattern } from "../../light-pattern.ts";

const CJK = "ぁ-ヿ㐀-鿿";
const sources = MONEY_SUBJECTS.map(([subject, words]) => `(?<${subject}>${Object.values(words).join("|")})`);
/** Any word that says what a sum is; whole words, except in Japanese. */
const SUBJECT = lightPattern(
  new RegExp(
    `(?:(?<![\\p{L}\\p{N}])|(?<=[${CJK}]))(?:${sources.join("|")})(?:(?![\\p{L}\\p{N}])|(?<=[${CJK}]))`,
    "giu",
  ),
);
const STIPEND_PURPOSE = lightPattern(new RegExp(`(?<![\\p{L}])(?:${BENEFIT_PURPOSES})(?![\\p{L}])`, "iu"));

export interface Cue {
  subject: MoneySubject;
  start: number;
  end: number;
  text: string;
}

/** The words of a text that say what a sum is, in text order. */
export function cues(text: string): Cue[] {
  if (!/\p{L}{2}/u.test(text)) return [];
  return [...text.matchAll(SUBJECT)].flatMap(({ 0: word, index, groups = {} }) => {
    const found = MONEY_SUBJECTS.find(([subject]) => groups[subject] !== undefined);
    if (!found) return [];
    const cue = { subject: found[0], start: index, end: index + word.length, text: word };
    const behind =
      text.slice(index + word.length, index + word.length + 25).match(/^[^\d$€£,;(]*/)?.[0] ?? "";
    const near = `${text.slice(Math.max(0, index - 25), index)}${behind}`;
    return cue.subject === "stipend" && STIPEND_PURPOSE.test(near)
      ? [{ ...cue, subject: "beside" as const }]
      : [cue];
  });
}

/** What is said of other money in passing: "(excluding bonus)", "in addition to equity and benefits," */
const ASIDE = lightPattern(
  /\((?![^()]*\b(?:ote|on[- ]target|total|incl)\b)[^()$€£\d]{0,140}\)|\b(?:in addition to|excluding|not including|excludes|exclusive of|on top of|aside from|besides|does not include|before|without|exclusief|ohne|hors|sin incluir|zzgl\.|zuzüglich)\b[^.;:$€£\d()]{0,90}?(?=,|\)|:|\bis\b|\bare\b|\branges?\b|$)/giu,
);
const withoutAsides = (text: string): string =>
  text.replace(ASIDE, (aside) =>
    cues(aside).some(({ subject }) => subject === "pay") ? aside : " ".repeat(aside.length),
  );

/** Where the words that belong to a sum end: a comma, a bracket, "plus", "and", the next sum, the next label. */
const CLAUSE_END = lightPattern(
  /[,;|•·()\n]|(?<!\p{L})\.(?:\s|$)|\+|&|[$€£]|\d|\s[-–—]\s|\b(?:plus|and|with|und|et|y|e|en|sowie|zzgl|depending|based|commensurate|doe|dependent|in addition|but|or|as well|per|je nach|selon|según|conforme|for|to|at)\b|(?<=\p{Ll})\p{Lu}/u,
);

/** The words right behind a sum that may still say what it is: " base salary", " sign-on bonus", " Jahresgehalt". */
export function clauseAfter(after: string): string {
  const text = after.slice(0, 70).replace(/^[\s)]+/, " ");
  return text.slice(0, text.match(CLAUSE_END)?.index);
}

/** What parts a sum from the word for pay before it: "salary, $500 phone", "competitive pay and $1,000 housing". */
const APART = /[,;•|]|(?:\band|&|\bplus|\bwith)\s*(?:an? )?(?:up to )?\s*$/i;
/** "a bonus that covers half of the course, up to a total of $500" */
const COVERED = /\bcover(?:s|ing|ed)?\b[^.;]{0,60}$/i;
/** "$20,000 in fertility benefits", "$500 toward equipment" */
const OF_SOMETHING = lightPattern(/^\s?(?:in|of|towards?|worth)\s/iu);
/** "insurance of $50,000", "budget: $50,000": the word before is what the sum is of, whatever was said to be paid. */
const GOVERNS = lightPattern(
  /^\s?(?:benefits?|policy|plan|program|funds?|cover(?:age)?)?\s?(?:of|up to|worth|valued at|totall?ing|over|between|from)?\s?(?:up to|over|about|around|approximately)?\s*$/iu,
);

/**
 * What a sum is said of in its own sentence, or null when it is no pay of the role; undefined when no word tells.
 * @param before text of the sentence before the sum
 * @param after text of the sentence after it
 */
export function judge(before: string, after: string): MoneySubject | null | undefined {
  if (
    /(?:\b(?:additional|extra|another|further)|(?:^|[\p{L}\d)] ?)\+|\bplus|\ban? added)\s*(?:an? |up to )*$/iu.test(
      before,
    )
  )
    return null;
  if (/\bmin\p{L}*[^;]{0,60}\bmid(?:-?point)?:?\s*$/iu.test(before.slice(-80))) return null;
  const clause = clauseAfter(after);
  const behind = cues(clause).filter(
    (cue) =>
      !/^paid$/i.test(cue.text) && !/^\s*(?:range)?:/.test(after.slice(after.indexOf(clause) + cue.end)),
  );
  const ahead = cues(withoutAsides(before));
  const nearest = ahead.findLast((cue) => cue.subject !== "other");
  if (behind.some((cue) => cue.subject === "beside")) return null;
  if (/^\s?\((?:ote|on[- ]target|total|tc)(?!\p{L})[^()$€£\d]{0,20}\)/iu.test(after)) return "total";
  if (/(?<!\p{L})totals?(?: of| is)?:?\s*$/iu.test(before) && !COVERED.test(before)) return "total";
  // "Allowance: $20 on top of the monthly pay"
  if (nearest?.subject === "beside" && /^\s?:\s*$/.test(before.slice(nearest.end))) return null;
  const [said] = behind.filter((cue) => cue.subject !== "other");
  if (said) return said.subject;
  const connected = nearest && !APART.test(before.slice(nearest.end));
  if (behind.length > 0 && (!connected || OF_SOMETHING.test(clause))) return null;
  const last = ahead.at(-1);
  if (nearest?.subject === "beside") return isPayOfRole(ahead, before) ? "pay" : null;
  if (last?.subject === "other" && GOVERNS.test(before.slice(last.end))) return null;
  if (nearest) return nearest.subject;
  return ahead.length > 0 ? null : undefined;
}

/** "The salary for the Revenue Manager role is": other money in the name of the role; not "salary plus bonus of". */
function isPayOfRole(ahead: readonly Cue[], before: string): boolean {
  const named = ahead.findLast(({ subject }) => subject === "pay");
  return (
    named !== undefined &&
    !/^pa(?:y|id|ys|ying)$/i.test(named.text) &&
    /^[^,;:+&$€£\d]{0,30} (?:for|of|für|als|as|pour|para|del|do|da|voor|per)\s(?:(?!\b(?:plus|including|with|up to)\b)[^,;+&$€£\d]){0,120}$/iu.test(
      before.slice(named.end),
    ) &&
    /(?:\b(?:is|are|ranges?|between|from|beträgt|est|es|é|liegt|bei)\s*(?:between|from|de|zwischen)?|:)\s*$/iu.test(
      before,
    )
  );
}

/** "is the expected base salary" after the sum, when nothing before it tells. */
export function namedAfter(after: string): MoneySubject | undefined {
  const named = after.match(
    /^[^.;:$€£\d]{0,30}?\b(?:is|are|represents|ist|sont|es|é|=)\b[^.;:$€£\d]{0,80}/iu,
  )?.[0];
  return named === undefined ? undefined : cues(named)[0]?.subject;
}

/**
 * What the words around the sentence say: earlier sentences of the block, then the block's heading, then the blocks
 * before it as long as they are lines of a list or table of sums.
 */
export function subjectAround(
  context: RuleContext,
  sentenceStart: number,
): { subject: MoneySubject; words: string } | null {
  const { passage, passages, index } = context;
  const earlier = passage.text.slice(Math.max(0, sentenceStart - 500), sentenceStart);
  const said = nearestSubject(earlier);
  if (said) return { subject: said, words: earlier };
  let words = "";
  for (let i = index - 1; i >= Math.max(0, index - 16); i--) {
    const line = passages[i];
    if (!line || line.block.area !== passage.block.area) break;
    words = `${line.text}\n${words}`;
    const subject = nearestSubject(line.text.slice(-400));
    if (subject) return { subject, words };
    if (line.block.role === "heading" || (line.text.length > 80 && !/\d/.test(line.text.slice(0, 300))))
      break;
  }
  const heading = nearestSubject(passage.heading);
  return heading ? { subject: heading, words: passage.heading } : null;
}

function nearestSubject(text: string): MoneySubject | null {
  const named = cues(withoutAsides(text)).findLast((cue) => cue.subject !== "other");
  if (!named) return null;
  const spent = named.subject === "beside" && SUM.test(text.slice(Math.max(0, named.start - 40)));
  return spent ? null : named.subject;
}
/** Other money that is named with its own sum ("$10,000 sign-on bonus!") says nothing of the next one. */
const SUM = lightPattern(/[$€£]\s?\d|\d\s?(?:€|EUR|USD|GBP|CHF|k(?!\p{L}))/iu);
