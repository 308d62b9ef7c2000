import { lightPattern } from "../engine/light-pattern.ts";
import type { Dom } from "./dom.ts";
import { employerNames, type NameCandidate, type Placed } from "./employer-names.ts";
import { folded, type Hints } from "./hints.ts";
import type { Line } from "./line.ts";
import { isAction } from "./noise.ts";
import { isOrganisation } from "./organisation.ts";
import type { Parts } from "./parts.ts";
import { saidByMarkup } from "./places/markup.ts";
import { type Segment, segmentsOf, wholeOf } from "./segments.ts";

/** "Austin" after "Sidley". */
const FOLLOWING = lightPattern(/^(?: (?:\p{Lu}[\p{L}\d&.'’-]*[\p{L}\d]|&|und|and))+/u);
const SMALL = lightPattern(/^[\p{Ll}\d.-]+$/u);
const CAPITAL = lightPattern(/\p{Lu}/u);
const IN_WORD = lightPattern(/[\p{L}\p{N}]/u);
const WORD_GOES_ON = lightPattern(/[\p{Ll}\p{N}]/u);
const LEAST_SCORE = 3;
/** A name that says more for itself is the employer's though the markup calls its line a place. */
const LARGEST_DOUBT = 6;
/** What it adds that a name is a line, or a particular of a line, on its own. */
const WHOLE_LINE = { header: 4, around: 1, told: 2 };

/**
 * The span that names the employer: the likeliest name where the posting's own text holds it, else where the page around
 * it does; null when the page names none that its text repeats.
 */
export function findEmployer(dom: Dom, hints: Hints, lines: readonly Line[], parts: Parts): Segment | null {
  const placed = lines.map((line, index): Placed => ({ line, index, area: parts.areas[index] }));
  const title = parts.title;
  const own = placed.filter(
    ({ line, area, index }) =>
      (area === "header" || area === "posting") &&
      (index !== title?.line || title.start + title.length < line.text.length),
  );
  const around = placed.filter(({ area }) => area === "navigation" || area === "footer" || area === "aside");
  const below = own.find(
    ({ line, index, area }) => area === "header" && index > (title?.line ?? -1) && !isAction(line.text),
  );
  const titleText = title
    ? (lines[title.line]?.text.slice(title.start, title.start + title.length) ?? "")
    : "";
  const names = employerNames(dom, hints, titleText, lines, own, below);
  const places = markedPlaces(dom, own);
  const likely = names.filter(({ name, score }) => score > LARGEST_DOUBT || !places.has(folded(name)));
  const inText = bestSpan(likely, own);
  const found = inText ?? bestSpan(likely, around);
  if (!found) return null;
  const full = spelledOut(fullName(found, lines[found.line], parts.areas[found.line], own), likely, own);
  return inText ? full : withoutForm(full, likely);
}

/** "Kew Ltd" of the copyright line is Kew where the head calls it so. */
function withoutForm(found: Segment, names: readonly NameCandidate[]): Segment {
  const short = names.find(
    ({ name, score }) =>
      score >= LEAST_SCORE - 0.5 &&
      found?.text.startsWith(`${name} `) &&
      isOrganisation(found.text.slice(name.length)),
  )?.name;
  return short ? { ...found, length: short.length, text: short } : found;
}

/** What the header marks up as places, folded. */
const markedPlaces = (dom: Dom, own: readonly Placed[]): ReadonlySet<string> =>
  new Set(
    own
      .filter(({ area, line }) => area === "header" && !line.source)
      .flatMap(({ line, index }) =>
        segmentsOf(line, index).filter((segment) => saidByMarkup(dom, line, segment) === "place"),
      )
      .map(({ text }) => folded(text)),
  );

/** The name with the words that always follow it: "Sidley" is "Sidley Austin" where the text never says less. */
function fullName(
  segment: Segment,
  line: Line | undefined,
  area: string | undefined,
  own: readonly Placed[],
): Segment {
  const whole = line?.text.slice(segment.start) ?? "";
  const following = FOLLOWING.exec(whole.slice(segment.length))?.[0];
  if (!following || line?.role === "heading" || area === "header") return segment;
  const longer = segment.text + following;
  const all = own.map(({ line: { text } }) => text).join("\n");
  const times = (name: string) => all.split(name).length - 1;
  if (times(longer) < times(segment.text) * 0.6) return segment;
  return { ...segment, length: longer.length, text: longer };
}

/** The likeliest name that the posting's text holds, at its best place: a line of its own in the header before a sentence. */
function bestSpan(candidates: readonly NameCandidate[], own: readonly Placed[]): Segment | null {
  const likely = candidates
    .filter(({ score }) => score >= LEAST_SCORE - 1.5)
    .toSorted((a, b) => b.score - a.score);
  let best: { segment: Segment; score: number } | null = null;
  for (const { name, score } of likely.slice(0, 12)) {
    const key = folded(name);
    for (const { line, index, area } of own) {
      const whole =
        area === "posting"
          ? null
          : [wholeOf(line, index), ...segmentsOf(line, index)].find((s) => s && folded(s.text) === key);
      const at = whole ? -1 : wordAt(line.text, name);
      if (!whole && at < 0) continue;
      const segment = whole ?? { line: index, start: at, length: name.length, text: name };
      const sum =
        score + (whole ? WHOLE_LINE[line.source ? "told" : area === "header" ? "header" : "around"] : 0);
      if (sum >= LEAST_SCORE && (!best || sum > best.score)) best = { segment, score: sum };
      if (whole) break;
    }
  }
  return best && !isAction(best.segment.text) ? best.segment : null;
}

/** "acmecareers" or "acme.com" in the heading yields to the form that the text uses, "Acme". */
function spelledOut(found: Segment, candidates: readonly NameCandidate[], own: readonly Placed[]): Segment {
  const bare = found.text.replace(DOMAIN, "");
  if (bare !== found.text && times(bare, own, found.text) > times(found.text, own))
    return bestSpan([{ name: bare, score: LEAST_SCORE }], own) ?? found;
  if (!SMALL.test(found.text)) return found;
  const joined = folded(found.text).replaceAll(" ", "");
  const spelled = candidates.find(({ name }) => {
    const form = folded(name).replaceAll(" ", "");
    return CAPITAL.test(name) && form.length >= 4 && joined !== form && joined.startsWith(form);
  });
  return (spelled && bestSpan([{ ...spelled, score: LEAST_SCORE }], own)) ?? found;
}

const DOMAIN = /\.(?:com|org|net|io|co|ai|de|fr|es|it|nl|eu|jobs)$/i;

/** How often the text has a name, other than as the beginning of `longer`. */
function times(name: string, own: readonly Placed[], longer = ""): number {
  const all = own.map(({ line: { text } }) => text).join("\n");
  const count = (words: string) => (words === "" ? 0 : all.split(words).length - 1);
  return count(name) - count(longer);
}

function wordAt(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + name.length] ?? " "];
    if (!IN_WORD.test(before) && !WORD_GOES_ON.test(after)) return at;
  }
  return -1;
}
