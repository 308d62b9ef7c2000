import { lightPattern } from "../../light-pattern.ts";

/** Whether one sum is the least or the most that is paid, or the second end of a range told in two steps ("to"). */
export type Bound = "low" | "high" | "to" | null;

const FILLER = "(?:of|de|von|ca\\.?|around|approximately|about|just|only|nur|a|is|is at)?[:\\s~]*$";
const LOW = lightPattern(
  new RegExp(
    `(?<![\\p{L}])(?:from|between|entre|zwischen|tussen|starting (?:at|from)|starts? (?:at|from)|begin(?:s|ning)? at|at least|at minimum|minimum|min\\.?|no less than|not less than|over|above|more than|north of|in excess of|ab|mindestens|mind\\.?|à partir de|a partir de|dès|au moins|desde|al menos|mínimo|vanaf|minimaal|da|a partire da|almeno|od|alespoň|co najmniej|fra|från)\\s?${FILLER}|[>≥]=?\\s*$`,
    "iu",
  ),
);
const HIGH = lightPattern(
  new RegExp(
    `(?<![\\p{L}])(?:up ?to|to (?:a )?max(?:imum)?|maximum|max\\.?|no more than|not to exceed|not exceeding|as (?:high|much) as|under|less than|below|bis zu|bis max\\.?|bis|jusqu['’]?(?:à|a)?|hasta|máximo|até|tot|maximaal|fino a|až|do|upp till|op til)\\s?${FILLER}|[<≤]=?\\s*$`,
    "iu",
  ),
);
/** "The minimum for this role is", "Mindestgehalt:", "low end of the range" */
const LOW_LABEL = lightPattern(
  /(?<![\p{L}])(?:minim\p{L}{0,3}|min|mindest\p{L}{0,16}|lowest|low[- ]end|lower (?:end|bound)|floor)(?![\p{L}])[^.;$€£\d]{0,60}$/iu,
);
const HIGH_LABEL = lightPattern(
  /(?<![\p{L}])(?:maxim\p{L}{0,3}|max|höchst\p{L}{0,16}|highest|high[- ]end|upper (?:end|bound)|ceiling|cap|top end|top of)(?![\p{L}])[^.;$€£\d]{0,60}$/iu,
);
/** "from $50,000 in Ohio to", "between $50,000 for juniors and" */
const TO = lightPattern(
  /(?<![\p{L}])(?:from|between|de|von|entre|zwischen|tussen|van|od|da)(?![\p{L}])[^;!?\n]{0,15}\d[^;!?\n]{0,60}(?<![\p{L}])(?:to|à|a|al|e|y|and|und|et|en|bis|tot|do|hasta|até)\s*$/iu,
);

/**
 * The bound that the words right before and after one sum state: "from", "ab", "up to", "and above", "以上".
 * "Starting salary: $50,000" states none: it is one number.
 */
export function boundOf(before: string, after: string, plus: boolean): Bound {
  if (
    plus ||
    /^\s?(?:and (?:up|above|over|more)|or (?:more|above|higher)|upwards?|in (?:the|our) (?:lowest|lower)|(?:minimum|min)(?![\p{L}]|\s?[:$€£\d])|以上|[〜～~](?!\s?\d))/iu.test(
      after,
    )
  )
    return "low";
  if (/^\s?(?:max(?:imum)?(?![\p{L}]|\s?[:$€£\d])|or less|以下|まで)/iu.test(after)) return "high";
  const tail = before.slice(-90);
  if (TO.test(tail)) return "to";
  if (/^\s*to\s*$/i.test(before)) return "high";
  if (HIGH.test(tail)) return "high";
  if (LOW.test(tail)) return "low";
  const low = tail.match(LOW_LABEL)?.index ?? -1;
  const high = tail.match(HIGH_LABEL)?.index ?? -1;
  if (low >= 0 && high >= 0) return null;
  if (low >= 0) return "low";
  return high >= 0 ? "high" : null;
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
const STAGE = lightPattern(
  /(?<![\p{L}\p{N}])(?:(?<nth>\d)(?:st|nd|rd|th)|(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth)) years?(?! (?:law|students?|under|grad|mba|ph))[^.;$€£\d]{0,20}$|(?<![\p{L}])(?:year|step|jahr) (?<n>\d)[^.;$€£\d]{0,12}$|(?<de>\d)\. (?:Lehrjahr|Ausbildungsjahr|Jahr)[^.;$€£\d]{0,12}$|(?<fr>\d)(?:re|ère|e|ème) année[^.;$€£\d]{0,12}$/iu,
);
const LATER = lightPattern(
  /(?:\b(?:rising|rises|increas(?:ing|es|ed)|goes|going|moves|moving|growing|progressing|bump(?:ed|s)?|raise[sd]?) (?:up )?to|\bafter (?:\d+|successful|completing|completion|probation|training|the first|one|two|three|six|your)[^.;$€£\d]{0,40}|\bnach (?:der |\d+ )?(?:probezeit|monaten|einarbeitung)[^.;$€£\d]{0,30}|\bpuis|\bthen|\bsteigend auf)\s*(?:an? |up to )?[:]?\s*$/iu,
);

/** "$20 after 90 days", "16 € nach der Probezeit" */
const AFTERWARDS = lightPattern(
  /^\)?,? ?(?:after|once|following|upon|nach|après|tras|depois de) (?:the |your |der |\p{L}{3,12} )?(?:\d{1,3}|one|two|three|six|a year|successful|completi\p{L}+|training|probation\p{L}*|probezeit|monaten?|days|months|first)/iu,
);

/**
 * Where pay steps up in time, the step of this sum, 1 for the first ("1st year: $215,000", "1. Ausbildungsjahr"), 2 or
 * more for what comes later ("rising to", "after 90 days"); null where nothing steps.
 */
export function stageOf(before: string, after: string): number | null {
  if (AFTERWARDS.test(after)) return 2;
  const tail = before.slice(-70);
  const found = tail.match(STAGE)?.groups;
  if (found) {
    const said = found.nth ?? found.n ?? found.de ?? found.fr;
    return said ? Number(said) : ORDINALS.indexOf((found.word ?? "").toLowerCase()) + 1;
  }
  return LATER.test(tail) ? 2 : null;
}

const SUM = /[$€£]\s?\d|\d\s?(?:€|EUR|USD|GBP|CHF|K)/i;
const SAME_AGAIN = lightPattern(
  /(?:\b(?:approx(?:imately|\.)?|about|around|roughly|equivalent|equal|equates|i\.e|annuali[sz]ed|annually|average|avg|actual|pro[ -]?rata|fte|full[- ]time equivalent|based on|assuming|soit|entspricht|ca)\b|~|≈|=)[^()$€£]{0,40}$/iu,
);

/** Whether the sum says again, in another period, the one before it: "$25/hour (approximately $52,000 a year)". */
export function isRestated(before: string, after: string): boolean {
  if (/^\s?(?:base|basic|fix)/iu.test(after)) return false;
  const open = before.lastIndexOf("(");
  const inBrackets = open >= 0 && !before.slice(open).includes(")");
  const said = SUM.test(inBrackets ? before.slice(0, open) : before);
  if (!said) return false;
  if (/^\s?\(?(?:full[- ]time equivalent|fte)\b/i.test(after)) return true;
  if (inBrackets) return SAME_AGAIN.test(before.slice(open)) || /^\($/.test(before.slice(open).trim());
  return /(?:\b(?:equivalent (?:to|of)|equates to|equal to|annuali[sz]ed|annuali[sz]es to|which is|or (?:approximately|about|around|roughly)|soit|was .{0,12}entspricht|working out (?:at|to))\s*(?:an? )?(?:[\p{L}]+ ){0,3}|[=≈]\s*)$/iu.test(
    before,
  );
}
