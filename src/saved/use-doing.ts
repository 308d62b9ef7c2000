import { useState } from "preact/hooks";
import { problemOf } from "../storage/store-problem.ts";
import { problemText } from "../ui/problem-text.ts";
import type { Done } from "./job-actions.ts";
import { useRunning } from "./use-running.ts";

/** What is being done, what was done last with its undo, and what went wrong; `changed` draws the list anew. */
export function useDoing(changed: () => void) {
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState("");
  const { running, run } = useRunning();
  const failed = (error: unknown) => setProblem(problemText(problemOf(error).kind));
  async function act(action: Promise<Done | null>): Promise<void> {
    setProblem("");
    // An undo offered while something else is under way would take back the wrong thing.
    setDone(null);
    try {
      const result = await action;
      if (result) setDone(result);
      changed();
    } catch (error) {
      failed(error);
    }
  }
  return {
    done,
    problem,
    running,
    run,
    failed,
    act,
    undo() {
      const undo = done?.undo();
      setDone(null);
      if (undo) act(undo.then(() => null));
    },
    dismiss: () => setDone(null),
  };
}
