import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from "idb";
import { migrated } from "../jobs/migrations.ts";
import { split } from "../jobs/row.ts";
import { SHAPE_VERSION, type Tombstone } from "../jobs/saved-job.ts";
import { openingProblemOf, StoreProblem } from "./store-problem.ts";

/** What is stored is read as unknown and parsed: an earlier version, or a broken disk, may have written it. */
export interface JobSchema extends DBSchema {
  rows: { key: string; value: { id: string }; indexes: { savedAt: number } };
  details: { key: string; value: { id: string } };
  tombstones: { key: string; value: Tombstone };
}
export type JobDatabase = IDBPDatabase<JobSchema>;
export const JOB_DATABASE = "smallprint-jobs";
const PATIENCE = 5000;

/**
 * Opens the database of saved jobs and brings it to today's shape.
 * @param name of the database; another only in tests
 * @param onClose called when the connection ends on its own (files removed, a later version waits)
 * @throws StoreProblem
 */
export async function openJobDatabase(name = JOB_DATABASE, onClose = () => {}): Promise<JobDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp = () => {};
  const tooLong = new Promise<never>((_, reject) => {
    giveUp = () => reject(new StoreProblem("blocked"));
  });
  const opening = openDB<JobSchema>(name, SHAPE_VERSION, {
    upgrade(_, from, __, transaction) {
      // A failure leaves the earlier version as it was, and fails the opening.
      upgrade(transaction, from).catch(() => attempt(() => transaction.abort()));
    },
    blocked() {
      timer = setTimeout(giveUp, PATIENCE);
    },
    blocking(_, __, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClose();
    },
    terminated: onClose,
  });
  try {
    return await Promise.race([opening, tooLong]);
  } catch (error) {
    opening.then(
      (late) => late.close(),
      () => {},
    );
    throw openingProblemOf(error);
  } finally {
    clearTimeout(timer);
  }
}

type Upgrade = IDBPTransaction<JobSchema, StoreNames<JobSchema>[], "versionchange">;

async function upgrade(transaction: Upgrade, from: number): Promise<void> {
  const { db } = transaction;
  if (from < 1) {
    db.createObjectStore("rows", { keyPath: "id" }).createIndex("savedAt", "savedAt");
    db.createObjectStore("details", { keyPath: "id" });
    db.createObjectStore("tombstones", { keyPath: "id" });
    return;
  }
  const [rows, details] = [transaction.objectStore("rows"), transaction.objectStore("details")];
  for (let cursor = await rows.openCursor(); cursor; cursor = await cursor.continue()) {
    const job = { ...cursor.value, ...(await details.get(cursor.value.id)) };
    // A record that is broken stays as it is: the list says that it cannot be read, and nothing else is held up.
    const next = attempt(() => split(migrated(job, from)));
    if (!next) continue;
    await cursor.update(next.row);
    await details.put(next.details);
  }
}

function attempt<Value>(action: () => Value): Value | null {
  try {
    return action();
  } catch {
    return null;
  }
}
