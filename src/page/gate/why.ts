import type { Verdict } from "../is-job-posting.ts";
import { LEAST_SCORE, scoreOf } from "./score.ts";

/** Why the gate answered as it did, in a few words: for logs. Not part of the gate, which must stay small. */
export function whyOf({ seen }: Verdict): string {
  if (!seen) return "nothing speaks for a posting";
  return `score at most ${scoreOf(seen, seen).toFixed(1)} of ${LEAST_SCORE}: ${JSON.stringify(seen)}`;
}
