import * as z from "zod/mini";
import type { Evidence } from "../engine/evidence.ts";
import { type Extraction, factOf } from "../engine/extraction.ts";
import { factValues } from "../engine/values.ts";
import { Capture, Change, type SavedJob, UserHalf } from "./saved-job.ts";

const moment = z.int();

/** The few facts that the list shows, sorts, filters and searches; absent means not stated. */
export const Summary = z.object({
  title: z.string(),
  employer: z.string(),
  pay: z.optional(factValues.baseSalary),
  places: z.optional(factValues.jobLocation),
  workplace: z.optional(factValues.workplaceType),
  countries: z.optional(factValues.applicantCountries),
  regions: z.optional(factValues.applicantRegions),
  citizenship: z.optional(factValues.citizenship),
  sponsorship: z.optional(factValues.visaSponsorship),
  employment: z.optional(factValues.employmentType),
  deadline: z.optional(factValues.validThrough),
  /** The quotes of the evidence, one a line, cut to 1,200 characters: for the search only. */
  quotes: z.string(),
});
export type Summary = z.infer<typeof Summary>;

/** The light half of a job: all rows are held in memory while the list is open. */
export const Row = z.object({
  id: z.string(),
  url: z.string(),
  firstSeenAt: moment,
  savedAt: moment,
  /** When its page was last read, null when never. */
  readAt: z.nullable(moment),
  closedAt: z.nullable(moment),
  changedAt: z.nullable(moment),
  user: UserHalf,
  summary: Summary,
});
export type Row = z.infer<typeof Row>;

/** The heavy half, read when a job is opened. */
export const Details = z.object({
  id: z.string(),
  capture: z.nullable(Capture),
  changes: z.array(Change),
});
export type Details = z.infer<typeof Details>;

const MOST_QUOTES = 1200;

/** The two records that a job is stored as. */
export function split(job: SavedJob): { row: Row; details: Details } {
  const { capture, changes, ...light } = job;
  const row: Row = {
    ...light,
    readAt: capture?.at ?? null,
    changedAt: changes.at(-1)?.at ?? null,
    summary: summarise(job),
  };
  return { row, details: { id: job.id, capture, changes } };
}

/** The job that two records were made from. */
export function join(row: Row, details: Details): SavedJob {
  const { id, url, firstSeenAt, savedAt, closedAt, user } = row;
  const { capture, changes } = details;
  return { id, url, firstSeenAt, savedAt, closedAt, user, capture, changes };
}

/** What the list shows of a job: the posting's words, else the user's own. */
export function summarise({ capture, user, url }: SavedJob): Summary {
  const { own } = user;
  if (!capture) {
    const places = own.place ? { places: [own.place] } : {};
    return { title: own.title ?? url, employer: own.employer ?? "", ...places, quotes: own.pay ?? "" };
  }
  const { extraction } = capture;
  return {
    title: factOf(extraction, "title")?.value ?? own.title ?? capture.documentTitle,
    employer: factOf(extraction, "hiringOrganization")?.value ?? own.employer ?? "",
    pay: factOf(extraction, "baseSalary")?.value,
    places: factOf(extraction, "jobLocation")?.value ?? (own.place ? [own.place] : undefined),
    workplace: factOf(extraction, "workplaceType")?.value,
    countries: factOf(extraction, "applicantCountries")?.value,
    regions: factOf(extraction, "applicantRegions")?.value,
    citizenship: factOf(extraction, "citizenship")?.value,
    sponsorship: factOf(extraction, "visaSponsorship")?.value,
    employment: factOf(extraction, "employmentType")?.value,
    deadline: factOf(extraction, "validThrough")?.value,
    quotes: quotesOf(extraction),
  };
}

/** The words that a piece of evidence shows: the quote, or the value of the structured data. */
export const wordsOf = (evidence: Evidence): string =>
  evidence.type === "text" ? evidence.quote.exact : evidence.value;

function quotesOf(extraction: Extraction): string {
  const quotes = new Set(extraction.facts.flatMap((fact) => fact.evidence.map(wordsOf)));
  return [...quotes].join("\n").slice(0, MOST_QUOTES);
}
