import { useState } from "preact/hooks";
import type { Progress } from "../jobs/steps.ts";

/** A long piece of work that is going on. */
export interface Running {
  said: string;
  done: number;
  total: number;
  cancel(): void;
}

const SOON = 500;
const OFTEN = 100;

/**
 * Runs work that may take long: what takes more than half a second is shown with its progress and can be
 * cancelled. Resolves to null when it was.
 */
export function useRunning() {
  const [running, setRunning] = useState<Running | null>(null);
  async function run<Value>(
    said: string,
    total: number,
    work: (progress: Progress) => Promise<Value>,
  ): Promise<Value | null> {
    const cancelling = new AbortController();
    const { signal } = cancelling;
    let shownAt = performance.now() + SOON - OFTEN;
    const onDone = (done: number) => {
      const now = performance.now();
      if (now - shownAt < OFTEN) return;
      shownAt = now;
      setRunning({ said, done, total, cancel: () => cancelling.abort() });
    };
    const waiting = setTimeout(() => onDone(0), SOON);
    try {
      return await work({ signal, onDone });
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      clearTimeout(waiting);
      setRunning(null);
    }
  }
  return { running, run };
}
