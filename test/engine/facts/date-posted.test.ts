import { describe, expect, test } from "vitest";
import { readKind } from "../../../src/engine/extract.ts";
import { datePosted } from "../../../src/engine/facts/date-posted.ts";
import { corpus } from "../../support/corpus.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

corpus(datePosted, {
  states: [
    ["Job Posting\n‹Sep 4, 2025›", "2025-09-04"],
    ["Opening and closing dates\n‹03/05/2026 to 03/28/2026›", "2026-03-05"],
    ["Open period: ‹March 2, 2026 to March 27, 2026›", "2026-03-02"],
    ["‹Created: 2027-10-04›", "2027-10-04"],
    ["‹Placed on: 19th August 2026›", "2026-08-19"],
    ["‹Posted: May 5, 2026›", "2026-05-05"],
    ["‹Posted on 5 May 2026›", "2026-05-05"],
    ["‹Date posted 05/15/2026›", "2026-05-15"],
    ["Job ID 7788 Category Masonry ‹Post Date May 05, 2026›", "2026-05-05"],
    ["‹Posting date: 2026-05-05›", "2026-05-05"],
    ["Original posting:\n‹May 5, 2026›", "2026-05-05"],
    ["‹Open Date: Tuesday, May 5, 2026›", "2026-05-05"],
    ["‹Veröffentlicht am 05.05.2026›", "2026-05-05"],
    ["‹Online seit 5. Mai 2026›", "2026-05-05"],
    ["‹Offre publiée le 5 mai 2026›", "2026-05-05"],
    ["‹Publicado el 5 de mayo de 2026›", "2026-05-05"],
    ["‹Publicada em 05/05/2026›", "2026-05-05"],
    ["‹Geplaatst op 5 mei 2026›", "2026-05-05"],
    ["‹Pubblicato il 5 maggio 2026›", "2026-05-05"],
    ["‹Publicerad 5 maj 2026›", "2026-05-05"],
    ["‹Zveřejněno 5. května 2026›", "2026-05-05"],
    ["‹掲載日:2026年5月5日›", "2026-05-05"],
  ],
  doesNotState: [
    "Exhibition dates\n03/05/2026 to 03/28/2026",
    "The fund was created 2017-10-04.",
    "Orders placed before 19 August 2026 ship free.",
    "Posted yesterday",
    "Posted 30+ days ago",
    "Posted in May 2026",
    "Closing date: May 5, 2026",
    "Closing date\nMay 5, 2026",
    "Our report was published on May 5, 2026.",
    "Start date: May 5, 2026",
    "The posting closes on May 5, 2026.",
    "You will hear from us within 5 days of the posting date.",
  ],
});

describe("datePosted in structured data and marks", () => {
  const structured = (value: unknown) =>
    readKind(
      datePosted,
      snapshotOf("A job", { structured: [{ source: "json-ld", path: "", posting: { datePosted: value } }] }),
      "2026-06-01",
    )?.value ?? null;
  test("an ISO date", () => expect(structured("2026-05-05T10:00:00Z")).toBe("2026-05-05"));
  test("the same day with a clock's words", () =>
    expect(structured("2026-05-05 12:47:53 UTC")).toBe("2026-05-05"));
  test.each(["1970-01-01", "0001-01-01", "", "yesterday", null, 0, []])("a default: %s", (value) =>
    expect(structured(value)).toBeNull(),
  );
  test("a mark", () => {
    const snapshot = snapshotOf("Gardener\n5 May 2026, Kew");
    const marks = [{ property: "datePosted" as const, start: 9, end: 24, by: "generic" }];
    const read = readKind(datePosted, { ...snapshot, marks }, "2026-06-01");
    expect(read?.value).toBe("2026-05-05");
    expect(read?.from[0]?.at).toMatchObject({ start: 9, end: 19 });
  });
});
