import * as z from "zod/mini";
import { identityOf } from "../page/identity.ts";
import type { CsvRow } from "./csv.ts";
import { fold } from "./fold.ts";
import { type SavedJob, type Status, statuses, untouched } from "./saved-job.ts";

/** What a column of somebody's sheet can hold. */
export const sheetFields = [
  "url",
  "title",
  "employer",
  "place",
  "pay",
  "status",
  "note",
  "tags",
  "deadline",
] as const;
export type SheetField = (typeof sheetFields)[number];
/** Which column (from 0) holds a field. */
export type Mapping = Partial<Record<SheetField, number>>;

/** Words that trackers and people write over such a column; the first that fits wins. */
const HEADINGS: Record<SheetField, RegExp> = {
  url: /\b(?:url|link|href|address|posting|anzeige)\b/,
  title: /\b(?:title|position|role|job|stelle|titel)\b/,
  employer: /\b(?:company|employer|organi[sz]ation|firma|arbeitgeber|unternehmen)\b/,
  place: /\b(?:location|place|city|ort|standort)\b/,
  pay: /\b(?:salary|pay|compensation|gehalt)\b/,
  status: /\b(?:status|stage|state|phase)\b/,
  note: /\b(?:notes?|comments?|notiz(?:en)?|bemerkung(?:en)?)\b/,
  tags: /\b(?:tags?|labels?|schlagworter)\b/,
  deadline: /\b(?:deadline|due|closing|closes|frist|bewerbungsschluss)\b/,
};

/** A first guess at the columns from their headings, for the user to correct. */
export function guessMapping(headings: readonly string[]): Mapping {
  const mapping: Mapping = {};
  const taken = new Set<number>();
  for (const field of sheetFields) {
    const column = headings.findIndex((text, at) => !taken.has(at) && HEADINGS[field].test(fold(text)));
    if (column === -1) continue;
    mapping[field] = column;
    taken.add(column);
  }
  return mapping;
}

/** How trackers call a status; anything else is kept as a tag. */
const STATUS_WORDS: readonly (readonly [RegExp, Status])[] = [
  [/reject|declin|ghost|turned down|absage|abgelehnt|no response/, "rejected"],
  [/offer|accept|angebot|hired/, "offer"],
  [/interview|screen|onsite|on-site|assessment|gesprach/, "interviewing"],
  [/archiv|closed|withdr|zuruckgezogen/, "archived"],
  [/appl|submitted|sent|beworben/, "applied"],
  [/interest|wish|saved|to apply|bookmark|interess/, "interested"],
];

export function statusOf(text: string): Status | null {
  const folded = fold(text).trim();
  const exact = statuses.find((status) => status === folded);
  return exact ?? STATUS_WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** A line of a sheet that makes no job, and why. */
export interface SheetFault {
  line: number;
  why: "no-name" | "bad-url" | "bad-deadline";
}

/** The jobs of a sheet; a line that makes none is told, and the whole sheet then waits for the user's word. */
export function jobsOf(
  rows: readonly CsvRow[],
  mapping: Mapping,
  now: number,
): { jobs: SavedJob[]; faults: SheetFault[] } {
  const jobs = new Map<string, SavedJob>();
  const faults: SheetFault[] = [];
  for (const { line, cells } of rows) {
    const read = jobOf(cells, mapping, now);
    if (typeof read === "string") faults.push({ line, why: read });
    else if (!jobs.has(read.id)) jobs.set(read.id, read);
  }
  return { jobs: [...jobs.values()], faults };
}

function jobOf(cells: readonly string[], mapping: Mapping, now: number): SavedJob | SheetFault["why"] {
  const cell = (field: SheetField) => (cells[mapping[field] ?? -1] ?? "").trim();
  const [url, title, employer, place] = [cell("url"), cell("title"), cell("employer"), cell("place")];
  if (url === "" && title === "" && employer === "") return "no-name";
  if (url !== "" && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return "bad-url";
  const deadline = cell("deadline");
  if (deadline !== "" && !z.safeParse(z.iso.date(), deadline).success) return "bad-deadline";
  const status = statusOf(cell("status"));
  const tags = cell("tags")
    .split(/[;,]/)
    .map((tag) => tag.trim());
  const own = { title, employer, place, pay: cell("pay") };
  return {
    id: url === "" ? `own:${[employer, title, place].map(fold).join("|")}` : identityOf(url).id,
    url,
    firstSeenAt: now,
    savedAt: now,
    closedAt: null,
    user: {
      ...untouched(now),
      status,
      history: status === null ? [] : [{ status, at: now }],
      note: cell("note"),
      tags: [...new Set(tags.filter((tag) => tag !== ""))],
      ownDeadline: deadline === "" ? null : deadline,
      own: Object.fromEntries(Object.entries(own).filter(([, text]) => text !== "")),
    },
    capture: null,
    changes: [],
  };
}
