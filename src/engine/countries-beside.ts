import type { Rule, RuleContext } from "./define-fact.ts";
import { type PlaceList, placesAt, placesBefore } from "./lexicon/place-list.ts";

/** Words with a list of countries before or after them: "citizen of | Canada", "US | citizen". */
export interface Beside {
  name: string;
  pattern: RegExp;
  /** Where the countries stand: `last` are the last words of the match itself. */
  side: "before" | "after" | "last";
  refuses: (found: CountriesFound) => boolean;
}

export interface CountriesFound extends RuleContext {
  match: RegExpMatchArray;
  places: PlaceList;
  /** The passage before and after the words and the countries together. */
  beforeAll: string;
  afterAll: string;
}

/** A rule that states the countries beside its words. */
export function besideRule({ name, pattern, side, refuses }: Beside): Rule<readonly string[]> {
  const placesOf = ({ index = 0, 0: words }: RegExpMatchArray, { passage: { text } }: RuleContext) =>
    side === "after"
      ? placesAt(text, index + words.length)
      : placesBefore(text, side === "before" ? index : index + words.length);
  return {
    name,
    pattern,
    read: (match, context) => {
      const places = placesOf(match, context);
      if (!places || places.countries.length === 0) return null;
      const { before, after } = context;
      const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length];
      const found = {
        ...context,
        sentence: context.sentence,
        match,
        places,
        beforeAll: before.slice(0, before.length - Math.max(0, start - places.start)),
        afterAll: after.slice(Math.max(0, places.end - end)),
      };
      return refuses(found) ? null : places.countries;
    },
    span: (match, context) => {
      const places = placesOf(match, context);
      const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length];
      return [Math.min(start, places?.start ?? start), Math.max(end, places?.end ?? end)];
    },
  };
}
