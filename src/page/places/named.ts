import { placesIn as namedIn } from "../../engine/facts/job-location/places.ts";
import { placeKey } from "../../engine/lexicon/cities.ts";
import type { Segment } from "../segments.ts";

/** The names of places in a span that is known to give places, each with what is needed to tell what it is. */
export function placesIn(span: Segment): Segment[] {
  const found: Segment[] = [];
  let at = 0;
  for (const { name, breadth } of namedIn(span.text)) {
    const start = span.text.indexOf(name, at);
    const [alone] = namedIn(name);
    // "Lebanon" is a town only beside its state.
    if (start < 0 || alone?.name !== name || alone.breadth !== breadth) return [span];
    at = start + name.length;
    found.push({ line: span.line, start: span.start + start, length: name.length, text: name });
  }
  return found;
}

/** Each place once, in whatever spelling. */
export function unique(segments: readonly Segment[]): Segment[] {
  const seen = new Set<string>();
  return segments.filter(({ text }) => {
    const key = placeKey(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
