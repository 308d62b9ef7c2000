import * as z from "zod/mini";
import { Details, join, Row, split } from "../jobs/row.ts";
import type { SavedJob, Tombstone } from "../jobs/saved-job.ts";
import type { Progress } from "../jobs/steps.ts";
import type { UserEdit } from "../jobs/user-edits.ts";
import { type JobDatabase, openJobDatabase } from "./job-database.ts";
import { announce } from "./job-news.ts";
import { problemOf } from "./store-problem.ts";

/** `strict`: a resolved write survives a killed browser (`relaxed` lost one of twenty). */
const STRICT = { durability: "strict" } as const;
const STORES: ("rows" | "details" | "tombstones")[] = ["rows", "details", "tombstones"];
const CHUNK = 2000;
/** Of whole jobs, which may hold a long text each. */
const ALL_CHUNK = 200;

/** What becomes of a job: the job as it will be, `null` for gone, `undefined` for as it is. */
export type Change = (job: SavedJob | null, id: string) => SavedJob | null | undefined;

/**
 * The saved jobs. Every write is one transaction, all or nothing, on the disk when its promise resolves.
 * Every method throws `StoreProblem`.
 */
export class SavedJobs {
  private constructor(private readonly db: JobDatabase) {}

  /** @param name of the database; another only in tests */
  static async open(name?: string, onClose?: () => void): Promise<SavedJobs> {
    return new SavedJobs(await openJobDatabase(name, onClose));
  }

  close(): void {
    this.db.close();
  }

  /** How many jobs are saved. */
  count(): Promise<number> {
    return guarded(() => this.db.count("rows"));
  }

  /** The newest rows first, for the first paint. */
  newest(limit: number): Promise<Row[]> {
    return guarded(async () => {
      const found: Row[] = [];
      let cursor = await this.db.transaction("rows").store.index("savedAt").openCursor(null, "prev");
      for (; cursor && found.length < limit; cursor = await cursor.continue()) {
        const row = z.safeParse(Row, cursor.value);
        if (row.success) found.push(row.data);
      }
      return found;
    });
  }

  /** All rows in chunks, so that a long list never holds up the page; records that no longer parse are counted. */
  async *rows(): AsyncGenerator<{ rows: Row[]; unreadable: number }> {
    let after: IDBKeyRange | null = null;
    for (;;) {
      const range: IDBKeyRange | null = after;
      const chunk = await guarded(() => this.db.getAll("rows", range, CHUNK));
      const rows = chunk.flatMap((value) => z.safeParse(Row, value).data ?? []);
      yield { rows, unreadable: chunk.length - rows.length };
      const last = chunk.at(-1);
      if (!last || chunk.length < CHUNK) return;
      after = IDBKeyRange.lowerBound(last.id, true);
    }
  }

  /** Rows by id, null for those that are not saved. */
  rowsOf(ids: readonly string[]): Promise<(Row | null)[]> {
    return guarded(async () => {
      const { store } = this.db.transaction("rows");
      const values = await Promise.all(ids.map((id) => store.get(id)));
      return values.map((value) => z.safeParse(Row, value).data ?? null);
    });
  }

  /** Everything of some jobs, in the order of `ids`; those not saved or not readable are left out. */
  jobs(ids: readonly string[]): Promise<SavedJob[]> {
    return guarded(async () => {
      const read = this.db.transaction(["rows", "details"]);
      const pairs = ids.map((id) =>
        Promise.all([read.objectStore("rows").get(id), read.objectStore("details").get(id)]),
      );
      return (await Promise.all(pairs)).flatMap(([row, details]) => jobOf(row, details) ?? []);
    });
  }

  /** All jobs in chunks, in the order of their ids; those that are not readable are left out. */
  async *all(): AsyncGenerator<SavedJob[]> {
    for (let after: IDBKeyRange | null = null; ; ) {
      const range: IDBKeyRange | null = after;
      const [rows, details] = await guarded(async () => {
        const read = this.db.transaction(["rows", "details"]);
        const light = await read.objectStore("rows").getAll(range, ALL_CHUNK);
        const last = light.at(-1);
        if (!last) return [light, []];
        const upTo = range ? IDBKeyRange.bound(range.lower, last.id, true) : IDBKeyRange.upperBound(last.id);
        return [light, await read.objectStore("details").getAll(upTo)];
      });
      const heavy = new Map(details.map((one) => [one.id, one]));
      yield rows.flatMap((row) => jobOf(row, heavy.get(row.id)) ?? []);
      const last = rows.at(-1);
      if (!last || rows.length < ALL_CHUNK) return;
      after = IDBKeyRange.lowerBound(last.id, true);
    }
  }

  tombstones(): Promise<Tombstone[]> {
    return guarded(() => this.db.getAll("tombstones"));
  }

  /** Changes the user's half of saved jobs; unknown ids are passed over. Returns the rows as they now are. */
  edit(ids: readonly string[], edit: UserEdit, now: number): Promise<Row[]> {
    return guarded(async () => {
      const write = this.db.transaction("rows", "readwrite", STRICT);
      const values = await Promise.all(ids.map((id) => write.store.get(id)));
      const rows = values.flatMap((value) => z.safeParse(Row, value).data ?? []);
      const edited = rows.map((row) => ({ ...row, user: edit(row.user, now) }));
      await settled(
        write,
        edited.map((row) => () => write.store.put(row)),
      );
      announce(ids);
      return edited;
    });
  }

  /**
   * Reads jobs and writes what `change` makes of each. A job that goes leaves a tombstone, one that comes takes
   * its tombstone away. Returns the jobs that were there before, for undo.
   * @param signal aborts the transaction: nothing of it is written
   * @param bury tombstones of a file, so that what was deleted elsewhere is not brought back by an older one
   */
  update(
    ids: readonly string[],
    change: Change,
    now: number,
    { signal, onDone, bury = [] }: Partial<Progress> & { bury?: readonly Tombstone[] } = {},
  ): Promise<SavedJob[]> {
    return guarded(async () => {
      const write = this.db.transaction(STORES, "readwrite", STRICT);
      const [rows, details, tombstones] = [
        write.objectStore("rows"),
        write.objectStore("details"),
        write.objectStore("tombstones"),
      ];
      const before: SavedJob[] = [];
      const steps = ids.map((id, place) => async () => {
        signal?.throwIfAborted();
        const old = jobOf(await rows.get(id), await details.get(id));
        const next = change(old, id);
        if (old) before.push(old);
        if (next) {
          const halves = split(next);
          await Promise.all([rows.put(halves.row), details.put(halves.details), tombstones.delete(id)]);
        } else if (next === null) {
          await Promise.all([rows.delete(id), details.delete(id), tombstones.put({ id, deletedAt: now })]);
        }
        onDone?.(place + 1);
      });
      const burials = bury.map((tombstone) => () => tombstones.put(tombstone));
      await settled(write, [...steps, ...burials]);
      announce(ids);
      return before;
    });
  }

  /** Removes every job and every trace of one. */
  erase(): Promise<void> {
    return guarded(async () => {
      const write = this.db.transaction(STORES, "readwrite", STRICT);
      await settled(
        write,
        STORES.map((name) => () => write.objectStore(name).clear()),
      );
      announce(null);
    });
  }
}

const jobOf = (row: unknown, details: unknown): SavedJob | null => {
  const [light, heavy] = [z.safeParse(Row, row), z.safeParse(Details, details)];
  return light.success && heavy.success ? join(light.data, heavy.data) : null;
};

interface Settling {
  abort(): void;
  done: Promise<void>;
}

/** Runs the steps one after the other and waits for the transaction; any failure undoes them all. */
async function settled(write: Settling, steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  // An aborted transaction also rejects `done`; the step's own failure is the one that is told.
  write.done.catch(() => {});
  try {
    for (const step of steps) await step();
  } catch (error) {
    attempt(() => write.abort());
    throw error;
  }
  await write.done;
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // The transaction ended by itself.
  }
}

async function guarded<Value>(action: () => Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw problemOf(error);
  }
}
