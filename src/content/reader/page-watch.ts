import type { PageSnapshot } from "../../engine/snapshot.ts";
import { isExtensionThere, tellWorker } from "../../messaging/in-content.ts";
import type { FromContent } from "../../messaging/to-background.ts";
import { captureWithMap } from "../../page/capture.ts";
import { identityOf } from "../../page/identity.ts";
import { isJobPosting } from "../../page/is-job-posting.ts";
import { isGone } from "../is-gone.ts";
import { lookAgain } from "../look-again.ts";
import { leaveReader } from "../page-reader.ts";
import { currentVisit, nextRevision } from "../visit.ts";
import { ForeignData } from "./foreign-data.ts";
import { areTwoJobs, remainsOf } from "./former-job.ts";
import { innerFrames } from "./inner-frames.ts";
import { isPostingInShadow } from "./shadow-posting.ts";
import { isTranslated } from "./translated.ts";

/** A page may take so long, in milliseconds, to show its text before it "could not be read"; it is watched on. */
const PATIENCE = 5_000;
/** After so long under a new address, what still stands there is taken for the new page's. */
const SETTLED = 2_500;
/** A page that is no posting is not watched for ever. */
const MOST_LOOKS = 12;

/** What the worker was last told of an address. */
type Told = "nothing" | "reading" | "noPosting" | "empty" | "read";

/** Reads a document now, whenever its text changes, and anew at every address it takes on. */
export class PageWatch {
  private visit = currentVisit();
  private began = 0;
  private told: Told = "nothing";
  /** The user asked for this address to be read, posting or not. */
  private isWanted = false;
  /** The last capture of this address, and that of the address before it. */
  private last: PageSnapshot | null = null;
  private former: PageSnapshot | null = null;
  /** The root's `lang` at the last capture. */
  private language = "";
  private timers: ReturnType<typeof setTimeout>[] = [];
  private readonly data = new ForeignData();
  private readonly watchOn: () => void;

  constructor(private readonly until: AbortController) {
    const { signal } = until;
    const goesOn = (count: number) => {
      this.look();
      return count < MOST_LOOKS || this.told !== "noPosting";
    };
    this.watchOn = lookAgain(goesOn, signal);
    const moved = () => {
      if (currentVisit().visit !== this.visit.visit) this.arrive();
    };
    const back = ({ persisted }: PageTransitionEvent) => {
      if (persisted) this.arrive();
    };
    navigation.addEventListener("currententrychange", moved, { signal });
    addEventListener("pageshow", back, { signal });
    addEventListener("pagehide", () => this.tell("pageLeft", this.visit), { signal });
    signal.addEventListener("abort", () => this.timers.forEach(clearTimeout));
  }

  /** The document has come to an address: what was known of it is dropped, and the reading begins. */
  arrive(): void {
    this.visit = currentVisit();
    this.began = performance.now();
    this.former = this.last ?? this.former;
    this.last = null;
    this.isWanted = false;
    this.told = "nothing";
    this.timers.forEach(clearTimeout);
    this.timers = [SETTLED, PATIENCE].map((time) => setTimeout(() => this.look(), time));
    this.look();
    this.watchOn();
  }

  /** Reads again at the user's word. @param anyway also where it looks like no posting */
  read(anyway: boolean): undefined {
    this.isWanted ||= anyway;
    this.last = null;
    this.told = "nothing";
    this.look();
    this.watchOn();
  }

  /** The document as it is now; a translation is not read, so then as it was. Null when there is no text. */
  captureNow(): PageSnapshot | null {
    if (this.last && isTranslated(document, this.language)) return this.last;
    const { snapshot } = this.capture();
    return snapshot.text.trim() === "" ? null : snapshot;
  }

  /** Looks whether there is something new, and tells it. */
  private look(): void {
    if (!isExtensionThere()) this.until.abort();
    if (this.until.signal.aborted || (this.last && isTranslated(document, this.language))) return;
    const verdict = isJobPosting(document, location.href);
    const gone = isGone();
    const awaited = verdict.awaited && !gone;
    const posting = verdict.posting || (awaited && isPostingInShadow(document, location.href));
    const isWorthReading = posting || this.isWanted;
    if (this.told === "nothing" || (this.told === "reading" && !isWorthReading && !awaited)) {
      this.tell("pageSeen", { ...this.visit, posting: isWorthReading, awaited, gone, frames: innerFrames() });
      this.told = isWorthReading || awaited ? "reading" : "noPosting";
    }
    try {
      if (isWorthReading) this.capturePage(posting, gone);
      else if (awaited) this.wait();
    } catch {
      this.tell("pageFailed", this.visit);
    }
  }

  /**
   * @param posting what the gate says of it
   * @param gone what the server says of it
   */
  private capturePage(posting: boolean, gone: boolean): void {
    const captured = this.capture();
    const { snapshot } = captured;
    if (snapshot.text.trim() === "" || !this.isOfThisAddress(snapshot)) {
      this.wait();
      return;
    }
    leaveReader(captured);
    if (this.last && isAlike(this.last, snapshot)) return;
    this.last = snapshot;
    this.language = document.documentElement?.getAttribute("lang") ?? "";
    const frames = innerFrames();
    this.tell("pageRead", { ...this.visit, snapshot, revision: nextRevision(), posting, gone, frames });
    this.told = "read";
  }

  /** The text has not come yet; after a while it is said that there is none, and still watched for. */
  private wait(): void {
    if (this.told === "reading" && performance.now() - this.began >= PATIENCE) {
      this.tell("pageEmpty", this.visit);
      this.told = "empty";
    }
  }

  private isOfThisAddress(snapshot: PageSnapshot): boolean {
    const remains = this.former ? remainsOf(this.former, snapshot) : "none";
    if (!this.former || remains === "none") return true;
    if (remains === "all" && areTwoJobs(this.former.url, snapshot.url)) return false;
    return performance.now() - this.began >= SETTLED;
  }

  private capture() {
    const { id } = identityOf(location.href);
    const isForeign: Parameters<typeof captureWithMap>[3] = (posting) => this.data.isForeign(posting, id);
    return captureWithMap(document, location.href, undefined, isForeign);
  }

  private tell<Name extends keyof FromContent>(name: Name, request: FromContent[Name]): void {
    if (!tellWorker(name, request)) this.until.abort();
  }
}

/** Whether two captures of one address read alike. */
const isAlike = (a: PageSnapshot, b: PageSnapshot): boolean =>
  a.text === b.text &&
  a.documentTitle === b.documentTitle &&
  JSON.stringify([a.blocks, a.marks, a.structured]) === JSON.stringify([b.blocks, b.marks, b.structured]);
