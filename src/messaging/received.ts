import * as z from "zod/mini";
import { type FromContent, type FromPages, fromContent, fromPages } from "./to-background.ts";

/** What the browser says about who sent a message; nothing in the message itself is believed about that. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito?: boolean | undefined } | undefined;
}

/** The frame that a content script speaks from. */
export interface SendingFrame {
  tabId: number;
  frameId: number;
  /** The address of the frame's tab, "" where the browser does not tell it. */
  pageUrl: string;
  isPrivate: boolean;
}

export type ContentMessage = {
  [Name in keyof FromContent]: { name: Name; request: FromContent[Name] };
}[keyof FromContent];
export type PageMessage = {
  [Name in keyof FromPages]: { name: Name; request: FromPages[Name]["request"] };
}[keyof FromPages];

/** A message that may be acted on. */
export type Received =
  | { from: "content"; frame: SendingFrame; message: ContentMessage }
  | { from: "page"; message: PageMessage };

const Envelope = z.object({ name: z.string(), request: z.unknown() });

/**
 * Checks who sent a message and parses it: content scripts may say only what is declared for them, and only the
 * extension's own pages may ask for the rest.
 * @param own the extension's id and the address of its root
 * @returns null for everything else
 */
export function received(
  message: unknown,
  sender: Sender,
  own: { id: string; root: string },
): Received | null {
  const envelope = z.safeParse(Envelope, message);
  if (!envelope.success || sender.id !== own.id) return null;
  const { name, request } = envelope.data;
  if (sender.url?.startsWith(own.root)) {
    if (!Object.hasOwn(fromPages, name)) return null;
    const parsed = z.safeParse(fromPages[name as keyof FromPages].request, request);
    return parsed.success ? { from: "page", message: { name, request: parsed.data } as PageMessage } : null;
  }
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined || !Object.hasOwn(fromContent, name)) return null;
  const parsed = z.safeParse(fromContent[name as keyof FromContent].request, request);
  if (!parsed.success) return null;
  return {
    from: "content",
    frame: { tabId: tab.id, frameId, pageUrl: tab.url ?? "", isPrivate: tab.incognito ?? false },
    // Name and request were parsed as a pair.
    message: { name, request: parsed.data } as ContentMessage,
  };
}
