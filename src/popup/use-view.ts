import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { OVERLAY_KEY } from "../storage/overlay-sites.ts";
import { PROFILE_KEY } from "../storage/profile.ts";
import { onStoredChange } from "../storage/stored-item.ts";
import { tabKey } from "../storage/tab-readings.ts";
import type { JobWriter } from "./job-writer.ts";
import { loadView, type View } from "./load-view.ts";
import type { PopupTab } from "./tab.ts";

interface ViewOf {
  tab: PopupTab;
  /** What was drawn first. */
  initial: View;
  writer: JobWriter | null;
  /** Grows when saved jobs have changed. */
  version: number;
  /** `jobId` of the posting that the user chose, null for the first. */
  chosen: string | null;
}

/** What the popup draws of a tab, read again whenever any of it changes. */
export function useView({ tab, initial, writer, version, chosen }: ViewOf): View {
  const [view, setView] = useState(initial);
  const reads = useRef(0);
  const read = useCallback(async () => {
    reads.current += 1;
    const mine = reads.current;
    const next = await loadView(tab, writer, chosen);
    // An older reading that ends later is out of date.
    if (mine === reads.current) setView(next);
  }, [tab, writer, chosen]);
  useEffect(() => void read(), [read, version]);
  useEffect(() => {
    const until = new AbortController();
    onStoredChange("session", tabKey(tab.id), () => void read(), until.signal);
    onStoredChange("local", PROFILE_KEY, () => void read(), until.signal);
    for (const where of ["local", "session"] as const) {
      onStoredChange(where, OVERLAY_KEY, () => void read(), until.signal);
    }
    return () => until.abort();
  }, [tab, read]);
  return view;
}
