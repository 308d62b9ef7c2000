import { JSDOM, VirtualConsole } from "jsdom";
import { extract } from "../../engine/extract.ts";
import { normalForm } from "../../engine/normal-form.ts";
import type { PageSnapshot } from "../../engine/snapshot.ts";
import type { BoardParts } from "../../page/boards/board.ts";
import { capture } from "../../page/capture.ts";
import { decodePage } from "../../page/decode.ts";
import { whyOf } from "../../page/gate/why.ts";
import { isJobPosting } from "../../page/is-job-posting.ts";
import { factItems, squash, Tally } from "./compare.ts";
import { type Sample, text } from "./samples.ts";

const PROPERTIES = ["title", "hiringOrganization", "jobLocation"] as const;
const UNKNOWN = "https://unknown.invalid/";

/** What was measured on pages. */
export interface PagesScore {
  postings: number;
  found: number;
  others: number;
  falseAlarms: number;
  /** What the capture marks, and what the engine makes of it. */
  marked: Record<(typeof PROPERTIES)[number], Tally>;
  read: Record<(typeof PROPERTIES)[number], Tally>;
  /** Pages whose body holds the first and last words of the posting's own text. */
  bodies: number;
  /** How much more text than lies between them, as a share, at the median. */
  extra: number;
  misses: string[];
}

const tallies = () => ({ title: new Tally(), hiringOrganization: new Tally(), jobLocation: new Tally() });

/** Measures gate, capture and facts on saved pages; only postings and negatives count. */
export function scorePages(
  samples: readonly Sample[],
  read: (id: string) => Uint8Array,
  boards: readonly BoardParts[],
  today: string,
): PagesScore {
  const extras: number[] = [];
  const score: PagesScore = {
    postings: 0,
    found: 0,
    others: 0,
    falseAlarms: 0,
    marked: tallies(),
    read: tallies(),
    bodies: 0,
    extra: 0,
    misses: [],
  };
  for (const sample of samples) {
    if (sample.kind !== "posting" && sample.kind !== "negative") continue;
    const url = sample.url || UNKNOWN;
    const dom = new JSDOM(decodePage(read(sample.id)), { url, virtualConsole: new VirtualConsole() });
    const miss = (what: string) => score.misses.push(`${sample.id} ${what}`);
    const verdict = isJobPosting(dom.window.document, url);
    if (sample.kind === "negative") {
      score.others += 1;
      if (verdict.posting) {
        score.falseAlarms += 1;
        miss(`false alarm: ${whyOf(verdict)}`);
      }
    } else {
      score.postings += 1;
      if (verdict.posting) score.found += 1;
      else miss(`not found: ${whyOf(verdict)}`);
      const snapshot = capture(dom.window.document, url, boards);
      scoreParts(score, sample, snapshot, today, miss);
      const extra = extraOf(sample, snapshot);
      if (extra === null) miss("body: an end is outside");
      else {
        score.bodies += 1;
        extras.push(extra);
      }
    }
    dom.window.close();
  }
  score.extra = extras.sort((a, b) => a - b)[extras.length >> 1] ?? 0;
  return score;
}

function scoreParts(
  score: PagesScore,
  sample: Sample,
  snapshot: PageSnapshot,
  today: string,
  miss: (what: string) => void,
) {
  const form = normalForm(extract(snapshot, today));
  for (const property of PROPERTIES) {
    const items = factItems[property] ?? (() => []);
    const want = items(sample.labels[property]);
    const marks = snapshot.marks.filter((mark) => mark.property === property);
    const words = marks.map(({ start, end }) => snapshot.text.slice(start, end));
    const marked = score.marked[property].add(
      want,
      items(property === "jobLocation" ? words : words.slice(0, 1)),
    );
    const got = items(form[property]);
    const how = score.read[property].add(want, got);
    if (marked) miss(`${property} marked, ${marked}: ${JSON.stringify(words)} for ${JSON.stringify(want)}`);
    if (how) miss(`${property} read, ${how}: ${JSON.stringify(got)} for ${JSON.stringify(want)}`);
  }
}

/** How much more text the body has than lies between the labelled ends, as a share; null when an end is outside. */
function extraOf(sample: Sample, { blocks, text: words }: PageSnapshot): number | null {
  const own = blocks
    .filter(({ area }) => area === "posting")
    .map(({ start, end }) => words.slice(start, end));
  const body = squash(own.join("\n"));
  const first = squash(text(sample.labels.bodyStart));
  // Labels write list markers; the snapshot has none.
  const last = squash(
    text(sample.labels.bodyEnd)
      .replace(/(^|\n)- /g, "$1")
      .replaceAll(" • ", " "),
  );
  const [from, to] = [body.indexOf(first), body.lastIndexOf(last)];
  if (from < 0 || to < 0) return null;
  return body.length / (to + last.length - from) - 1;
}
