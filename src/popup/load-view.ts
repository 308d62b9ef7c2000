import { type Corrections, noCorrections } from "../corrections/correction.ts";
import type { Profile } from "../fit/profile.ts";
import type { Row } from "../jobs/row.ts";
import { mayEnter } from "../permissions/sites.ts";
import { storedCorrections } from "../storage/corrections.ts";
import { isOverlayOn } from "../storage/overlay-sites.ts";
import { profileOfferDismissed, storedProfile } from "../storage/profile.ts";
import { type Posting, type TabRecord, tabRecord } from "../storage/tab-readings.ts";
import type { JobWriter } from "./job-writer.ts";
import { type Shown, shownFor } from "./shown-for.ts";
import type { PopupTab } from "./tab.ts";

/** Everything that the popup draws. */
export interface View {
  shown: Shown;
  /** The posting that is shown, when any is. */
  posting: Posting | null;
  corrections: Corrections;
  profile: Profile;
  offersProfile: boolean;
  isOverlayOn: boolean;
  /** Whether the tab's page is read without a click. */
  isCovered: boolean;
  /** Origins of the page's large frames that are out of reach. */
  outOfReach: readonly string[];
  /** The saved job of the posting, or of the address where nothing is read any more. */
  row: Row | null;
  /** Whether the saved jobs were asked. */
  isRowKnown: boolean;
}

/**
 * Reads what the worker left of a tab, and what is kept beside it; the worker itself is not on the way.
 * @param chosen `jobId` of the posting that the user chose, null for the first
 * @param writer null until the saved jobs are open
 */
export async function loadView(
  tab: PopupTab,
  writer: JobWriter | null,
  chosen: string | null,
): Promise<View> {
  const [record, profile, dismissed, isCovered] = await Promise.all([
    tabRecord(tab.id).read(),
    storedProfile.read(),
    profileOfferDismissed.read(),
    tab.url === "" ? false : mayEnter(tab.url),
  ]);
  const shown = shownFor(tab.url, record);
  const postings = typeof shown === "string" ? [] : shown.postings;
  const posting = postings.find(({ jobId }) => jobId === chosen) ?? postings[0] ?? null;
  const jobId = posting?.jobId ?? jobIdOf(record, shown);
  const [corrections, overlay, row] = await Promise.all([
    posting ? storedCorrections(posting.jobId, tab.isPrivate).read() : noCorrections,
    posting ? isOverlayOn(posting.url, tab.isPrivate) : false,
    writer && jobId ? writer.row(jobId) : null,
  ]);
  return {
    shown,
    posting,
    corrections,
    profile,
    offersProfile: !dismissed,
    isOverlayOn: overlay,
    isCovered,
    outOfReach: record?.framesNotReachable ?? [],
    row,
    isRowKnown: writer !== null,
  };
}

/** Which job the page's own address names, where no posting was read. */
const jobIdOf = (record: TabRecord | null, shown: Shown): string | null =>
  shown === "noPosting" || shown === "emptyPage"
    ? (record?.frames.find(({ frameId }) => frameId === 0)?.jobId ?? null)
    : null;
