import { type MessageKey, t } from "../i18n/t.ts";
import type { StoreProblemKind } from "../storage/store-problem.ts";

const PROBLEM_KEYS = {
  full: "problemFull",
  blocked: "problemBlocked",
  newer: "problemNewer",
  corrupt: "problemCorrupt",
  refused: "problemRefused",
} as const satisfies Record<StoreProblemKind, MessageKey>;

/** What is wrong with the store of saved jobs and what the user can do, in a sentence. */
export const problemText = (kind: StoreProblemKind): string => t(PROBLEM_KEYS[kind]);
