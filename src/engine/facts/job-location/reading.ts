import type { RuleContext } from "../../define-fact.ts";
import { siteWords } from "../../lexicon/place-words.ts";
import { lightPattern } from "../../light-pattern.ts";
import type { Place } from "./groups.ts";
import type { Naming } from "./lines.ts";
import { placesIn } from "./places.ts";

const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’-]{0,25}|(?:St|Ste|Ft|Mt)\\.)";
const LINK =
  "(?:de|del|della|di|da|do|dos|das|la|le|les|el|am|im|an der|in der|upon|sur|sous|en|auf der|bei) ";
export const NAME = `(?<![\\p{L}\\p{N}])(?!(?:A|An|The|Our|This|In|At|For|We|You|Your)\\b)${WORD}(?: (?:${LINK}){0,2}${WORD}){0,3}`;
const CODE =
  "(?: \\((?:0[1-9]|[1-8]\\d|9[0-5])\\)|/[A-Z]{2}(?![\\p{L}])| \\d{5}(?!\\d)| \\(\\p{Lu}[\\p{L}]{2,20}\\)|(?:,| [-–])? (?:[A-Z]{2}(?![\\p{L}\\p{N}])|D\\.C\\.))";
const NEXT = "(?:,? ?& ?|,? (?:or|and|oder|und|ou|et|o|y|e) (?:(?:remotely )?(?:in|en|à) )?|, | ?/ ?)";
/** One or more names with what they lie in: "Redondo Beach or El Segundo, CA". */
export const LIST = `(?<quote>${NAME}${CODE}?(?:${NEXT}${NAME}${CODE}?){0,9})`;
/** A noun for the site, in either case: "office", "HQ", "Büro". */
export const SITE = `(?:HQ|HQs|${siteWords.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join("|")})`;
/** What makes a mention of the employer's place no place of this work: trips, colleagues elsewhere, the company's own story. */
export const ELSEWHERE = lightPattern(
  /\b(?:for (?:individuals|employees|those|candidates|applicants|people|anyone)|if you|majority|most of|travel(?:l?ing)?|trips?|visit(?:s|ing)?|off-?sites?|fly|retreats?|gather(?:ing)?s?|conferences?|colleagues?|collaborat\w+ (?:with|across)|alongside|Kunden|Märkte?|counterparts?|customers?|clients?|headquartered|founded|our (?:other|global|\d+) (?:offices|hubs)|offices? (?:across|around)|such as|reis\w+|voyag\w+|déplac\w+|viaj\w+|viagens?)\b/iu,
);

/** The list without the words that run on after a place: "Oslo and Bergen Acme Corporation". */
export function trim(list: string): { places: readonly Place[]; words: string } {
  let words = list;
  for (let tries = 0; tries < 5; tries++) {
    const places = placesIn(words);
    if (places.at(-1)?.sure) return { places, words };
    const shorter = words.replace(/[ ,/]+[^ ,/]+$/, "");
    if (shorter === words) break;
    words = shorter;
  }
  return { places: [], words: list };
}

export const trimmed = (list: string): readonly Place[] => trim(list).places;

export const said = (places: readonly Place[]): Naming | null =>
  places.length > 0 ? { places, weight: "said" } : null;

/** Words of the sentence before the match, at most 120 characters. */
export function leadIn({ before, sentence }: RuleContext): string {
  const from = Math.max(0, before.length - 120);
  const near = before.slice(from);
  const stop = Math.max(near.lastIndexOf(". "), near.lastIndexOf("! "), near.lastIndexOf("? "));
  const lead = near.slice(stop + 1);
  return sentence.includes(lead.trim()) || stop >= 0 ? lead : "";
}

/** The sure places of the list, unless the sentence speaks of trips, customers or colleagues. */
export const sureIn = (match: RegExpMatchArray, context: RuleContext): Naming | null =>
  ELSEWHERE.test(leadIn(context)) ? null : said(trimmed(match.groups?.quote ?? ""));

/** Towns that only the word for a site before them says to be places. */
export function siteIn(match: RegExpMatchArray, context: RuleContext): Naming | null {
  const places = placesIn(match.groups?.quote ?? "").filter(({ breadth }) => breadth === "city");
  return ELSEWHERE.test(leadIn(context)) ? null : said(places);
}

/** Where the applicant must be is a limit of residence; of those only a town is a place of work. */
export function townsOnly(naming: Naming | null): Naming | null {
  return naming && said(naming.places.filter(({ breadth }) => breadth === "city"));
}
