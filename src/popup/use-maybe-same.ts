import { useEffect, useState } from "preact/hooks";
import { type MessageKey, t } from "../i18n/t.ts";
import type { Row } from "../jobs/row.ts";
import { problemOf } from "../storage/store-problem.ts";
import type { Posting } from "../storage/tab-readings.ts";
import { problemText } from "../ui/problem-text.ts";
import type { SameJobs, TakeBack } from "./same-jobs.ts";

/** A saved job to ask the user about, what they last said, and what went wrong; "" for nothing. */
interface Asked {
  other: Row | null;
  said: string;
  problem: string;
  isSame(): void;
  isAnother(): void;
  takeBack(): void;
}

interface Said {
  words: string;
  takeBack: TakeBack;
}

/**
 * Asks which saved jobs a posting may be the same as, once for a posting, and keeps the user's answers.
 * @param readText has the worker read the text of a posting that was just saved without it
 */
export function useMaybeSame(
  posting: Posting,
  same: SameJobs,
  now: () => number,
  readText: () => Promise<unknown>,
): Asked {
  const [others, setOthers] = useState<readonly Row[]>([]);
  const [said, setSaid] = useState<Said | null>(null);
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const look = () => same.similar(posting).then(setOthers);
  // Without an answer the popup says nothing of it.
  useEffect(() => void look().catch(() => {}), [same]);

  /** Nothing is shown as done before it is on the disk; what fails leaves the question as it stood. */
  async function act(action: () => Promise<Said | null>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setProblem("");
    try {
      setSaid(await action());
      await look();
    } catch (error) {
      setProblem(problemText(problemOf(error).kind));
    }
    setBusy(false);
  }
  const [other = null] = others;
  const answered = (how: "merge" | "keepApart", words: MessageKey) => () => {
    if (other === null) return;
    void act(async () => {
      const takeBack = await same[how](posting, other.id, now());
      // A worker that is stopped meanwhile makes up for it when it starts again.
      if (how === "merge") readText().catch(() => {});
      return { words: t(words), takeBack };
    });
  };
  return {
    other,
    said: said?.words ?? "",
    problem,
    isSame: answered("merge", "savedMerged"),
    isAnother: answered("keepApart", "savedKeptApart"),
    takeBack: () =>
      void act(async () => {
        await said?.takeBack(now());
        return null;
      }),
  };
}
