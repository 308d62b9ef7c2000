import type { Visit } from "../messaging/to-background.ts";
import { identityOf } from "../page/identity.ts";
import type { FrameRecord, Posting, TabRecord } from "../storage/tab-readings.ts";

/** A tab of which nothing is known yet. */
export const newRecord = (pageUrl: string, isPrivate: boolean): TabRecord => ({
  pageUrl,
  isPrivate,
  frames: [],
  framesNotReachable: [],
  problem: null,
});

/** Whether a word about a frame comes late: of an address that its document has left. */
const isLate = (known: FrameRecord | undefined, { document, visit }: Visit): boolean =>
  known !== undefined && known.document === document && visit < known.visit;

const frameOf = (record: TabRecord, frameId: number) =>
  record.frames.find((frame) => frame.frameId === frameId);

function withFrame(record: TabRecord, frame: FrameRecord): TabRecord {
  const others = record.frames.filter(({ frameId }) => frameId !== frame.frameId);
  return { ...record, frames: [...others, frame], problem: null };
}

/**
 * A document has said what it is. Facts of its former address, or of the document before it in the same frame, are
 * dropped at once.
 * @returns null when the word comes late and changes nothing
 */
export function frameSeen(
  record: TabRecord,
  frameId: number,
  seen: Visit & { posting: boolean; awaited: boolean },
): TabRecord | null {
  const known = frameOf(record, frameId);
  if (isLate(known, seen)) return null;
  const { document, visit, url } = seen;
  const jobId = identityOf(url).id;
  const state = seen.posting || seen.awaited ? "reading" : "noPosting";
  if (known?.document === document && state === "reading") {
    if (known.visit === visit && known.state !== "noPosting") return null;
    // The same job under another address: a tracker was taken off, a tab was opened.
    if (known.posting?.jobId === jobId) return withFrame(record, { ...known, visit, url, jobId });
  }
  const revision = known?.document === document ? known.revision : -1;
  return withFrame(record, { frameId, document, visit, url, jobId, state, revision, posting: null });
}

/** A frame's capture was read. Null when it belongs to an address before, or an older capture comes after a newer one. */
export function frameRead(
  record: TabRecord,
  frameId: number,
  visit: Visit & { revision: number },
  posting: Posting,
): TabRecord | null {
  const known = frameOf(record, frameId);
  if (isLate(known, visit) || posting.url !== visit.url) return null;
  if (known?.document === visit.document && known.revision >= visit.revision) return null;
  const { document, url, revision } = visit;
  return withFrame(record, {
    frameId,
    document,
    visit: visit.visit,
    url,
    jobId: posting.jobId,
    state: "read",
    revision,
    posting,
  });
}

/** A frame could not be read. What was read of the same address before stays. */
export function frameUnread(
  record: TabRecord,
  frameId: number,
  visit: Visit,
  state: "emptyPage" | "failed",
): TabRecord | null {
  const known = frameOf(record, frameId);
  if (isLate(known, visit)) return null;
  const isSame = known?.document === visit.document && known.visit === visit.visit;
  if (isSame && known.state === "read") return null;
  const { document, url } = visit;
  const revision = known?.document === document ? known.revision : -1;
  return withFrame(record, {
    frameId,
    document,
    visit: visit.visit,
    url,
    jobId: identityOf(url).id,
    state,
    revision,
    posting: null,
  });
}

/** A document was left: the page itself takes every frame with it. Null when nothing is left to know of the tab. */
export function frameLeft(record: TabRecord, frameId: number, { document }: Visit): TabRecord | null {
  if (frameOf(record, frameId)?.document !== document) return record;
  if (frameId === 0) return null;
  const frames = record.frames.filter((frame) => frame.frameId !== frameId);
  return frames.length === 0 ? null : { ...record, frames };
}
