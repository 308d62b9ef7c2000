import type { Steps } from "../../src/jobs/steps.ts";

/** The result of all steps. */
export function atOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
