import type { Verdict } from "../is-job-posting.ts";
import { LEAST_SCORE } from "./limits.ts";
import { scoreOf } from "./score.ts";

/** Why the gate answered as it did, in a few words: for logs. Not part of the gate, which must stay small. */
export const whyOf = ({ seen }: Verdict): string =>
  seen
    ? `score ${scoreOf(seen).toFixed(1)}, ${LEAST_SCORE} needed: ${JSON.stringify(seen)}`
    : "nothing speaks for a posting";
