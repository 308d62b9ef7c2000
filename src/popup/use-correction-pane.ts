import { useEffect, useState } from "preact/hooks";
import type { CorrectionPane } from "./CorrectionPane.tsx";

/** The forms for all kinds of values are loaded when the first value is put right: the popup itself stays small. */
export function useCorrectionPane(isWanted: boolean): typeof CorrectionPane | null {
  const [pane, setPane] = useState<typeof CorrectionPane | null>(null);
  useEffect(() => {
    if (isWanted) void import("./CorrectionPane.tsx").then((loaded) => setPane(() => loaded.CorrectionPane));
  }, [isWanted]);
  return pane;
}
