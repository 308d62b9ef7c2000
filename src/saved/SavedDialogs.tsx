import { useMemo } from "preact/hooks";
import type { MergePlan } from "../jobs/merge-plan.ts";
import type { SavedJobs } from "../storage/saved-jobs.ts";
import { browserCare } from "./browser-care.ts";
import { CareDialog } from "./CareDialog.tsx";
import { EraseDialog } from "./EraseDialog.tsx";
import { ImportDialog } from "./ImportDialog.tsx";
import { KeyHelp } from "./KeyHelp.tsx";

export type DialogName = "import" | "care" | "erase" | "keys";

interface Props {
  open: DialogName | null;
  store: SavedJobs | null;
  total: number;
  now(): number;
  onTake(plan: MergePlan): void;
  onErase(): void;
  onClose(): void;
}

/** The dialog that is open, if one is. */
export function SavedDialogs({ open, store, total, now, onTake, onErase, onClose }: Props) {
  const care = useMemo(() => browserCare(now), [now]);
  const closeFor = (action: () => void) => {
    onClose();
    action();
  };
  if (open === "keys") return <KeyHelp onClose={onClose} />;
  if (open === "care") return <CareDialog care={care} onClose={onClose} />;
  if (!store) return null;
  if (open === "erase")
    return <EraseDialog total={total} onClose={onClose} onErase={() => closeFor(onErase)} />;
  if (open !== "import") return null;
  return (
    <ImportDialog store={store} now={now} onClose={onClose} onTake={(plan) => closeFor(() => onTake(plan))} />
  );
}
