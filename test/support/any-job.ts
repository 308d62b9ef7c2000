import fc from "fast-check";
import { factKinds } from "../../src/engine/values.ts";
import { type SavedJob, statuses, type UserHalf } from "../../src/jobs/saved-job.ts";
import { aCapture, aFact } from "./a-job.ts";

const moment = fc.integer({ min: 0, max: 2_000_000_000_000 });
const status = fc.constantFrom(null, ...statuses);
const text = fc.string({ unit: "grapheme", maxLength: 30 });
const date = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const fact = fc.oneof(
  fc.tuple(text, text).map(([title, quote]) => aFact("title", title, quote)),
  fc.tuple(text, text).map(([name, quote]) => aFact("hiringOrganization", name, quote)),
  fc
    .tuple(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), text)
    .map(([min, quote]) => aFact("baseSalary", [{ min, max: null, currency: "EUR", period: "year" }], quote)),
);

const user: fc.Arbitrary<UserHalf> = fc.record({
  status,
  history: fc.array(fc.record({ status, at: moment }), { maxLength: 4 }),
  note: fc.string({ unit: "binary", maxLength: 80 }),
  tags: fc.uniqueArray(text, { maxLength: 3 }),
  ownDeadline: fc.option(date),
  sameAs: fc.option(text),
  notSameAs: fc.uniqueArray(text, { maxLength: 2 }),
  own: fc.record({ title: text, employer: text, place: text, pay: text }, { requiredKeys: [] }),
  editedAt: moment,
});

const capture = fc
  .tuple(fc.array(fact, { maxLength: 4 }), text, text, moment)
  .map(([facts, documentTitle, words, at]) => aCapture(facts, { documentTitle, text: words, at }));

/** Any saved job. */
export const anyJob: fc.Arbitrary<SavedJob> = fc.record({
  id: fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
  url: fc.oneof(fc.webUrl(), fc.constant("")),
  firstSeenAt: moment,
  savedAt: moment,
  closedAt: fc.option(moment),
  user,
  capture: fc.option(capture),
  changes: fc.array(
    fc.oneof(
      fc.record({
        type: fc.constant("fact" as const),
        kind: fc.constantFrom(...factKinds),
        before: fc.option(fact),
        beforeAt: moment,
        after: fc.option(fact),
        at: moment,
      }),
      fc.record({ type: fc.constant("closed" as const), evidence: fc.constant(null), at: moment }),
      fc.record({ type: fc.constant("reposted" as const), at: moment }),
    ),
    { maxLength: 3 },
  ),
});

/** Jobs of different ids. */
export const anyJobs = fc.uniqueArray(anyJob, { selector: ({ id }) => id, maxLength: 8 });
