import * as z from "zod/mini";
import { Evidence } from "../engine/evidence.ts";
import { type FactKind, factKinds } from "../engine/values.ts";

/** What the extension's own pages ask of the worker. A content script may ask for none of it. */
export interface FromPages {
  /** Reads the page of a tab now, also where it looks like no posting; the reading appears under the tab's key. */
  readTab: { request: { tabId: number }; response: undefined };
  /** Lights the words in the page and scrolls there. False: they are no longer found. */
  showEvidence: { request: { tabId: number; kind: FactKind; evidence: Evidence }; response: boolean };
  /** Lets the user pick, in the page, the sentence that states a kind; the popup is closed by that click. */
  pickSentence: { request: { tabId: number; kind: FactKind }; response: undefined };
  /** Saves the posting of a tab, text and all. */
  saveTab: { request: { tabId: number }; response: undefined };
}

const kind = z.enum(factKinds);
const tabId = z.int();

/** Parses both ends of each exchange. */
export const fromPages: {
  [Name in keyof FromPages]: {
    request: z.core.$ZodType<FromPages[Name]["request"]>;
    response: z.core.$ZodType<FromPages[Name]["response"]>;
  };
} = {
  readTab: { request: z.object({ tabId }), response: z.undefined() },
  showEvidence: { request: z.object({ tabId, kind, evidence: Evidence }), response: z.boolean() },
  pickSentence: { request: z.object({ tabId, kind }), response: z.undefined() },
  saveTab: { request: z.object({ tabId }), response: z.undefined() },
};
