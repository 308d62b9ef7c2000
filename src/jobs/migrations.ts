import * as z from "zod/mini";
import { SavedJob, SHAPE_VERSION } from "./saved-job.ts";

type Plain = Record<string, unknown>;
const plain = z.looseObject({});

/**
 * How a job of version n becomes one of version n + 1; the first entry is for version 1.
 * Steps are never edited once released: each has a fixture of its version in `test/jobs/migrations.test.ts`.
 */
const STEPS: readonly ((job: Plain) => Plain)[] = [
  // 1 -> 2: own deadlines, copies of a job elsewhere, jobs from sheets; the log of changes; history of the status.
  (job) => {
    const user = plain.parse(job.user);
    const at = user.editedAt ?? job.savedAt;
    const status = user.status ?? null;
    return {
      ...job,
      closedAt: null,
      changes: [],
      user: {
        ...user,
        status,
        history: status === null ? [] : [{ status, at }],
        ownDeadline: null,
        sameAs: null,
        notSameAs: [],
        own: {},
        editedAt: at,
      },
    };
  },
];

/**
 * A job written by `version` in today's shape.
 * @throws ZodError when it is no job of that version, RangeError when `version` is not known
 */
export function migrated(job: unknown, version: number): SavedJob {
  if (!Number.isInteger(version) || version < 1 || version > SHAPE_VERSION) {
    throw new RangeError(`unknown version ${version}`);
  }
  let current = job;
  for (const step of STEPS.slice(version - 1)) current = step(plain.parse(current));
  return SavedJob.parse(current);
}
