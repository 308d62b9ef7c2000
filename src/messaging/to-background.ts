import * as z from "zod/mini";
import { Evidence } from "../engine/evidence.ts";
import { PageSnapshot } from "../engine/snapshot.ts";
import { type FactKind, factKinds } from "../engine/values.ts";
import { Row } from "../jobs/row.ts";
import { statuses } from "../jobs/saved-job.ts";

const kind = z.enum(factKinds);
const tabId = z.int();
const frameId = z.int();

/** Which document speaks, and of which of its addresses: a late word about the address before it is refused. */
const visit = z.object({
  /** A random name that the document has given itself. */
  document: z.string().check(z.maxLength(40)),
  /** Counts the addresses that the document has had. */
  visit: z.int(),
  url: z.string(),
});
export type Visit = z.infer<typeof visit>;

/** Origins of the frames in a tab's page that are large enough to hold a posting, as far as they are elsewhere. */
const frames = z.array(z.string()).check(z.maxLength(20));

/**
 * What content scripts tell the worker. It is always parsed and its sender checked: a page may have taken the script over.
 * The tab and the frame are the browser's word (`sender`), never the message's.
 */
export const fromContent = {
  /** The gate takes the frame for a posting, or its address promises one: the reader is wanted. */
  jobHere: { request: z.object({}) },
  /** What the reader takes the document for, when it comes and whenever the address changes. */
  pageSeen: {
    request: z.extend(visit, {
      posting: z.boolean(),
      /** The address names one job, though the document does not show it yet. */
      awaited: z.boolean(),
      /** The server answered that it is gone: HTTP status 404 or 410. */
      gone: z.boolean(),
      frames,
    }),
  },
  /** The reader's capture. */
  pageRead: {
    request: z.extend(visit, {
      snapshot: PageSnapshot,
      /** Counts the captures of one document. */
      revision: z.int(),
      /** The gate takes it for a posting. */
      posting: z.boolean(),
      /** The server answered that it is gone, whatever it sent along. */
      gone: z.boolean(),
      frames,
    }),
  },
  /** The reader found no text to read, or none yet that belongs to the address. */
  pageEmpty: { request: visit },
  /** The reader gave up, for a reason of its own. */
  pageFailed: { request: visit },
  /** The document is being left; in the back and forward cache it may come again. */
  pageLeft: { request: visit },
  /** The user picked the sentence that states a kind. */
  sentencePicked: { request: z.object({ kind, evidence: Evidence }) },
  /** The user turned the overlay off where it stands. */
  overlayClosed: { request: z.object({}) },
  /** The user wants to put a value right: the popup is opened on it where the browser can. */
  correctionWanted: { request: z.object({ kind }) },
} as const;
export type FromContent = {
  [Name in keyof typeof fromContent]: z.infer<(typeof fromContent)[Name]["request"]>;
};

/** What the extension's own pages ask of the worker. A content script may ask for none of it. */
export interface FromPages {
  /**
   * Reads the page of a tab now, `anyway`: also where it looks like no posting. The reading appears under the tab's key.
   */
  readTab: { request: { tabId: number; anyway?: boolean | undefined }; response: undefined };
  /** Lights the words in the page and scrolls there. False: they are no longer found. */
  showEvidence: {
    request: { tabId: number; frameId: number; kind: FactKind; evidence: Evidence };
    response: boolean;
  };
  /** Lets the user pick, in the page, the sentence that states a kind; the popup is closed by that click. */
  pickSentence: { request: { tabId: number; frameId: number; kind: FactKind }; response: undefined };
  /** Reads the text of a frame's posting into its saved job; where it is not saved, nothing is done. */
  readText: { request: { tabId: number; frameId: number }; response: undefined };
  /** Sets note or status of a frame's posting, and saves it first where it is not saved: `newlySaved`, so that undo is offered. */
  keepTab: {
    request: {
      tabId: number;
      frameId: number;
      note?: string | undefined;
      status?: (typeof statuses)[number] | null | undefined;
    };
    response: { newlySaved: boolean };
  };
  /** The saved job of an id (`identityOf(url).id`), or the one that the user merged it into. */
  jobRow: { request: { jobId: string }; response: Row | null };
  /** Takes a job out of the list again. */
  removeJob: { request: { jobId: string }; response: undefined };
  /** Turns the overlay of a tab on or off, and remembers it for the site. */
  setOverlay: { request: { tabId: number; on: boolean }; response: undefined };
}

/** Parses both ends of each exchange. */
export const fromPages: {
  [Name in keyof FromPages]: {
    request: z.core.$ZodType<FromPages[Name]["request"]>;
    response: z.core.$ZodType<FromPages[Name]["response"]>;
  };
} = {
  readTab: { request: z.object({ tabId, anyway: z.optional(z.boolean()) }), response: z.undefined() },
  showEvidence: { request: z.object({ tabId, frameId, kind, evidence: Evidence }), response: z.boolean() },
  pickSentence: { request: z.object({ tabId, frameId, kind }), response: z.undefined() },
  readText: { request: z.object({ tabId, frameId }), response: z.undefined() },
  keepTab: {
    request: z.object({
      tabId,
      frameId,
      note: z.optional(z.string()),
      status: z.optional(z.nullable(z.enum(statuses))),
    }),
    response: z.object({ newlySaved: z.boolean() }),
  },
  jobRow: { request: z.object({ jobId: z.string() }), response: z.nullable(Row) },
  removeJob: { request: z.object({ jobId: z.string() }), response: z.undefined() },
  setOverlay: { request: z.object({ tabId, on: z.boolean() }), response: z.undefined() },
};
