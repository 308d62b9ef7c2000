import type { Tally } from "./compare.ts";
import type { PagesScore } from "./pages.ts";
import type { TextsScore } from "./texts.ts";

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const share = (value: number | null): string => value?.toFixed(3) ?? "-";
const both = ({ precision, recall }: Tally): string => `${share(precision)} / ${share(recall)}`;

/** The figures of pages, with the board files and without. */
export function pagesTable(known: PagesScore, generic: PagesScore): string {
  const rows: [string, (score: PagesScore) => string][] = [
    ["postings found", (s) => `${s.found} of ${s.postings}`],
    ["false alarms", (s) => `${s.falseAlarms} of ${s.others}`],
    ["body holds both ends", (s) => percent(s.bodies, s.postings)],
    ["text beyond the ends, median", (s) => percent(s.extra, 1)],
    ["title marked (precision / recall)", (s) => both(s.marked.title)],
    ["employer marked", (s) => both(s.marked.hiringOrganization)],
    ["places marked", (s) => both(s.marked.jobLocation)],
    ["title read", (s) => both(s.read.title)],
    ["employer read", (s) => both(s.read.hiringOrganization)],
    ["places read", (s) => both(s.read.jobLocation)],
  ];
  return [
    "| pages | with board files | without |",
    "| --- | --- | --- |",
    ...rows.map(([name, value]) => `| ${name} | ${value(known)} | ${value(generic)} |`),
    "",
    `Misses without board files, by class: ${classesOf(generic.misses)}.`,
    "",
  ].join("\n");
}

/** The figures of texts, fact by fact. */
export function textsTable(score: TextsScore): string {
  const rows = Object.entries(score.facts).filter(
    ([, tally]) => tally.right + tally.wrong + tally.missing > 0,
  );
  return [
    "| fact | right | wrong | missing | precision | recall |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.map(
      ([name, t]) =>
        `| ${name} | ${t.right} | ${t.wrong} | ${t.missing} | ${share(t.precision)} | ${share(t.recall)} |`,
    ),
    "",
    `${score.postings} texts; every fact right in ${percent(score.exact, score.postings)}; ${score.quotes} quotes, ${score.lostQuotes} not in the text.`,
    "",
  ].join("\n");
}

/** "body: an end is outside 2, title read, other 1": what kinds of misses there are, and nothing of the pages. */
function classesOf(misses: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const miss of misses) {
    const kind = miss.split(" ").slice(1).join(" ").split(":")[0] ?? "";
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join("; ") || "none";
}

/** Puts the tables between the document's markers, in order. */
export function withTables(document: string, tables: readonly string[]): string {
  let index = 0;
  return document.replace(
    /(<!-- figures -->\n)[\s\S]*?(<!-- end -->)/g,
    (whole, begin: string, end: string) => {
      const table = tables[index++];
      return table === undefined ? whole : `${begin}\n${table}\n${end}`;
    },
  );
}
