import type { StructuredPosting } from "../../engine/snapshot.ts";

/** A single-page app leaves the first job's data in the document; it is remembered which job's it is. */
export class ForeignData {
  private readonly owners = new Map<string, string>();

  /** Whether a posting in the page's data was there already while the document showed another job. */
  isForeign(posting: StructuredPosting, jobId: string): boolean {
    const key = JSON.stringify(posting);
    const owner = this.owners.get(key);
    if (owner === undefined) this.owners.set(key, jobId);
    return owner !== undefined && owner !== jobId;
  }
}
