import * as z from "zod/mini";
import { Evidence } from "../engine/evidence.ts";
import { Extraction, Fact } from "../engine/extraction.ts";
import { factKinds } from "../engine/values.ts";

/** The version of the shapes in this file; a change of any of them needs a step in `migrations.ts`. */
export const SHAPE_VERSION = 2;

export const statuses = ["interested", "applied", "interviewing", "offer", "rejected", "archived"] as const;
export type Status = (typeof statuses)[number];
const status = z.nullable(z.enum(statuses));

/** Milliseconds since the epoch. */
const moment = z.int().check(z.nonnegative());

/** What the user calls a job that no page was read for (from a sheet), or says otherwise than the page. */
export const OwnWords = z.object({
  title: z.optional(z.string()),
  employer: z.optional(z.string()),
  place: z.optional(z.string()),
  pay: z.optional(z.string()),
});
export type OwnWords = z.infer<typeof OwnWords>;

/** The user's half: no capture ever writes here. */
export const UserHalf = z.object({
  status,
  /** Every status the job has had, oldest first; the last one is `status`. */
  history: z.array(z.object({ status, at: moment })),
  note: z.string(),
  tags: z.array(z.string()),
  /** `YYYY-MM-DD`, beside the posting's own `validThrough`. */
  ownDeadline: z.nullable(z.iso.date()),
  /** The job that the user says this one is a copy of. */
  sameAs: z.nullable(z.string()),
  /** Jobs that the user says are not this one, so that it is not asked again. */
  notSameAs: z.array(z.string()),
  own: OwnWords,
  /** When the user last changed anything above. */
  editedAt: moment,
});
export type UserHalf = z.infer<typeof UserHalf>;

/** The capture's half: the posting as it stood when its page was last read. */
export const Capture = z.object({
  url: z.string(),
  documentTitle: z.string(),
  /** BCP 47 tag, "" when unknown. */
  language: z.string(),
  /** The posting's text; offsets of the evidence are offsets in it. */
  text: z.string(),
  extraction: Extraction,
  at: moment,
});
export type Capture = z.infer<typeof Capture>;

/** One thing that a later capture says otherwise than the one before it. */
export const Change = z.union([
  z.object({
    type: z.literal("fact"),
    kind: z.enum(factKinds),
    /** Null where it is not stated. */
    before: z.nullable(Fact),
    beforeAt: moment,
    after: z.nullable(Fact),
    at: moment,
  }),
  /** The posting said, or its address answered, that it is gone; `evidence` is null for the latter. */
  z.object({ type: z.literal("closed"), evidence: z.nullable(Evidence), at: moment }),
  /** Open again after it was closed, or with a later posting date. */
  z.object({ type: z.literal("reposted"), at: moment }),
]);
export type Change = z.infer<typeof Change>;

/** Everything kept of one job; the form in which jobs are exported. */
export const SavedJob = z.object({
  /** `identityOf(url).id`, or `own:` and the user's words for a job without an address. */
  id: z.string().check(z.minLength(1)),
  /** "" when the job came without an address. */
  url: z.string(),
  firstSeenAt: moment,
  savedAt: moment,
  /** When the posting was last found closed, null while it is open as far as is known. */
  closedAt: z.nullable(moment),
  user: UserHalf,
  /** Null for a job from a sheet whose page was never read. */
  capture: z.nullable(Capture),
  /** Oldest first. */
  changes: z.array(Change),
});
export type SavedJob = z.infer<typeof SavedJob>;

/** Says that a job was deleted, so that an older file does not bring it back. */
export const Tombstone = z.object({ id: z.string(), deletedAt: moment });
export type Tombstone = z.infer<typeof Tombstone>;

/** The user's half of a job that was just saved and not yet touched. */
export const untouched = (at: number): UserHalf => ({
  status: null,
  history: [],
  note: "",
  tags: [],
  ownDeadline: null,
  sameAs: null,
  notSameAs: [],
  own: {},
  editedAt: at,
});
