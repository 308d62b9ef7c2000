import { useEffect, useRef, useState } from "preact/hooks";
import { onJobNews } from "../storage/job-news.ts";
import { SavedJobs } from "../storage/saved-jobs.ts";
import { problemOf, type StoreProblemKind } from "../storage/store-problem.ts";
import { JobList } from "./job-list.ts";

const FIRST = 100;

export interface Jobs {
  list: JobList;
  /** Null until it is open, or when it cannot be. */
  store: SavedJobs | null;
  problem: StoreProblemKind | null;
  /** How many jobs there are; the list may still be filling. */
  total: number;
  /** All rows are in the list. */
  complete: boolean;
  unreadable: number;
  /** Grows with every change of the list. */
  version: number;
}

/** Opens the store, shows the newest jobs at once and the rest as they come, and follows what others change. */
export function useJobs(): Jobs & { changed(): void } {
  const list = useRef(new JobList()).current;
  const [jobs, setJobs] = useState<Jobs>({
    list,
    store: null,
    problem: null,
    total: 0,
    complete: false,
    unreadable: 0,
    version: 0,
  });
  const add = (more: Partial<Jobs>) =>
    setJobs((known) => ({ ...known, ...more, version: known.version + 1 }));
  useEffect(() => {
    const leaving = new AbortController();
    let opened: SavedJobs | null = null;
    async function load() {
      const store = await SavedJobs.open(undefined, () => add({ problem: "blocked" }));
      opened = store;
      if (leaving.signal.aborted) return store.close();
      onJobNews((ids) => follow(store, ids).catch(fail), leaving.signal);
      const [total, newest] = await Promise.all([store.count(), store.newest(FIRST)]);
      list.put(newest);
      add({ store, total, complete: total <= newest.length });
      performance.mark("first-rows");
      await fill(store);
    }
    async function fill(store: SavedJobs) {
      let unreadable = 0;
      for await (const chunk of store.rows()) {
        list.put(chunk.rows);
        unreadable += chunk.unreadable;
      }
      add({ complete: true, unreadable, total: list.size + unreadable });
      performance.mark("all-rows");
    }
    async function follow(store: SavedJobs, ids: readonly string[] | null) {
      if (ids === null) {
        list.drop(list.all().map(({ id }) => id));
        return fill(store);
      }
      const rows = await store.rowsOf(ids);
      list.put(rows.filter((row) => row !== null));
      list.drop(ids.filter((_, place) => rows[place] === null));
      add({ total: list.size });
    }
    const fail = (error: unknown) => add({ problem: problemOf(error).kind, complete: true });
    load().catch(fail);
    return () => {
      leaving.abort();
      opened?.close();
    };
  }, [list]);
  return { ...jobs, changed: () => add({ total: list.size }) };
}
