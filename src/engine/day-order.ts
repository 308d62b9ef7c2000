import type { PageSnapshot } from "./snapshot.ts";

const ENGLISH = /\b(?:the|and|with|you|for|our|will)\b/gi;
const OTHER =
  /\b(?:und|der|die|dem|den|im|ist|wir|mit|für|les|des|du|de|la|le|est|et|nous|vous|que|para|con|com|el|em|uma|het|een|van|che|di|och|att|na|se)\b/gi;
const WRITTEN = /(?<![\d/.-])(\d\d?)[/-](\d\d?)[/-]20\d\d(?!\d)/g;
/** Signs of an English text from where the day comes first. */
const DAY_FIRST =
  /£|€|₹|\b(?:UK|United Kingdom|England|Scotland|Wales|Ireland|India|Australia|New Zealand|Singapore|South Africa|Nigeria|Kenya|Malaysia|Hong Kong|Dubai|UAE|London|Dublin|Sydney|Melbourne|NSW|QLD|AE[SD]T|superannuation|NHS)\b/;
const MONTH_FIRST = /\b(?:USA?|U\.S\.|United States|EEO|401\(?k\)?)\b/;

const known = new WeakMap<PageSnapshot, boolean>();

/** Whether "9/5/2025" is the ninth of May in this posting: by its other dates, its language, and where it is from. */
export function isDayFirst(snapshot: PageSnapshot): boolean {
  let answer = known.get(snapshot);
  if (answer === undefined) {
    answer = judge(snapshot);
    known.set(snapshot, answer);
  }
  return answer;
}

function judge({ text, language }: PageSnapshot): boolean {
  for (const [, first, second] of text.matchAll(WRITTEN)) {
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
  }
  const sample = text.slice(0, 20_000);
  const english = sample.match(ENGLISH)?.length ?? 0;
  if (english < (sample.match(OTHER)?.length ?? 0)) return true;
  if (/^en-(?!US|CA|PH)[A-Z]{2}$/i.test(language)) return true;
  if (english === 0 && !/^(?:en|$)/i.test(language)) return true;
  return DAY_FIRST.test(sample) && !MONTH_FIRST.test(sample);
}
