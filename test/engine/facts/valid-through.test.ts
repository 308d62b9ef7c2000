import { describe, expect, test } from "vitest";
import { readKind } from "../../../src/engine/extract.ts";
import { validThrough } from "../../../src/engine/facts/valid-through.ts";
import { corpus } from "../../support/corpus.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

corpus(validThrough, {
  states: [
    ["‹APPLICATIONS CLOSE - 11:59pm (AEST) 27/10/2026›", "2026-10-27"],
    ["Open & closing dates: ‹03/05/2026 to 03/28/2026›", "2026-03-28"],
    ["OPEN PERIOD:\n‹Monday, March 2, 2026 to Friday, March 27, 2026›", "2026-03-27"],
    ["‹Posting end date: 31 December 2026›", "2026-12-31"],
    ["‹Closing date: 12 Noon, 3rd March 2027›", "2027-03-03"],
    ["‹Closing date: 12 noon on Friday 5th March 2027›", "2027-03-05"],
    ["‹Applications close on 11/03/2027› at 11:59pm AEDT", "2027-03-11"],
    ["‹Closing: 11:30pm AEDT Monday 7 December 2026›", "2026-12-07"],
    ["‹Application deadline: May 5, 2026›", "2026-05-05"],
    ["‹Closing date: 5 May 2026›", "2026-05-05"],
    ["‹Closing date: 23:59 on 5 May 2026›", "2026-05-05"],
    ["‹May 5, 2026: Application deadline› (5 pm)", "2026-05-05"],
    ["‹Closes: 5 May 2026›", "2026-05-05"],
    ["‹Posting close date 05-May-2026›", "2026-05-05"],
    ["‹Bewerbungsschluss ist der 05.05.2026›.", "2026-05-05"],
    ["‹Reageren kan tot en met 5 mei 2026›", "2026-05-05"],
    ["Please ‹apply by Friday, May 5th, 2026›.", "2026-05-05"],
    ["‹Applications for this post will be accepted until **May. 5, 2026›**", "2026-05-05"],
    ["The ‹last day to apply is May 5, 2026›.", "2026-05-05"],
    ["This ‹posting is expected to close on 05/15/2026›.", "2026-05-15"],
    ["The ‹application window is anticipated to close on May 5, 2026›.", "2026-05-05"],
    ["‹Apply before 2026-05-05›", "2026-05-05"],
    ["‹Submit your résumé and portfolio no later than May 5, 2026›.", "2026-05-05"],
    ["‹Application period: March 2, 2026 - May 5, 2026›", "2026-05-05"],
    ["Closing date\n‹5 May 2026›", "2026-05-05"],
    [
      "We take ‹applications from Jan 26 through February 26›. The internship begins June 8, 2026.",
      "2026-02-26",
    ],
    ["‹Applications close 15 November›. You start on January 5, 2026.", "2025-11-15"],
    ["‹Bewerbungsfrist: 31.03.2026›", "2026-03-31"],
    ["‹Bewirb dich bis zum 31. März 2026› bei uns.", "2026-03-31"],
    [
      "Deine ‹Bewerbung (mit Lebenslauf inkl. Zeugnissen) schickst du bis spätestens 31.03.2026› an uns.",
      "2026-03-31",
    ],
    ["‹Bis zum 31.03.2026 kannst du dich bewerben›.", "2026-03-31"],
    ["‹Date limite de candidature : 31 mars 2026›", "2026-03-31"],
    ["Merci d'‹envoyer votre CV avant le 31 mars 2026›.", "2026-03-31"],
    ["‹Fecha límite de postulación: 31 de marzo de 2026›", "2026-03-31"],
    ["‹Inscrições abertas até 31 de março de 2026›", "2026-03-31"],
    ["‹Prazo para candidatura: 31/03/2026›", "2026-03-31"],
    ["‹Solliciteer uiterlijk 31 maart 2026›.", "2026-03-31"],
    ["‹Scadenza: 31 marzo 2026›", "2026-03-31"],
    ["‹Sista ansökningsdag: 31 mars 2026›", "2026-03-31"],
    ["‹Přihlášky přijímáme do 31. března 2026›.", "2026-03-31"],
    ["‹応募締切:2026年3月31日›", "2026-03-31"],
  ],
  doesNotState: [
    "Open enrolment dates\n03/05/2026 to 03/28/2026",
    "Season\n03/05/2026 to 03/28/2026",
    "Position end date: 2026-12-31",
    "Contract end date: 31 December 2026",
    "Closing: the last one out locks the bakery.",
    "Closing date: 21st August",
    "Apply by May 2026.",
    "The deadline is tight.",
    "Priority deadline: May 5, 2026",
    "Applications received by May 5, 2026 will be given priority.",
    "The survey closes on May 5, 2026.",
    "Our store closes on May 5, 2026.",
    "The deal is expected to close on May 5, 2026.",
    "Grant application due May 5, 2026: you write it.",
    "For full consideration, apply by May 5, 2026.",
    "Review of applications begins on May 5, 2026.",
    "This posting will close no earlier than May 5, 2026.",
    "Applications open on May 5, 2026.",
    "Posted on May 5, 2026",
    "Posting date\nMay 5, 2026",
    "Interviews are held until May 5, 2026.",
    "The role starts on May 5, 2026.",
    "Manage projects with deadlines such as May 5, 2026 for the fair.",
    "A contract until December 31, 2026.",
    "Applicants must graduate before May 5, 2026.",
    "You will hear from us by May 5, 2026.",
    "This job may close before the stated closing date.",
  ],
});

describe("validThrough in structured data", () => {
  const structured = (posting: Record<string, unknown>) =>
    readKind(
      validThrough,
      snapshotOf("A job", { structured: [{ source: "json-ld", path: "", posting }] }),
      "2026-01-01",
    )?.value ?? null;
  test.each([
    ["2026-05-05T23:59:59Z", "2026-05-05"],
    ["2026-05-05", "2026-05-05"],
    ["Tue May 05 2026 00:00:00 GMT+0000", "2026-05-05"],
    [1_777_939_200_000, "2026-05-05"],
  ])("%s", (value, iso) => expect(structured({ validThrough: value })).toBe(iso));
  test.each([["1970-01-01"], ["9999-12-31"], [""], [0], [null], ["soon"], ["2031-05-05"], ["2026-01-01"]])(
    "a default is no deadline: %s",
    (value) => expect(structured({ datePosted: "2026-03-01", validThrough: value })).toBeNull(),
  );
  test("the words decide", () => {
    const posting = { validThrough: "2026-09-09" };
    const snapshot = snapshotOf("Apply by May 5, 2026.", {
      structured: [{ source: "json-ld", path: "", posting }],
    });
    expect(readKind(validThrough, snapshot, "2026-01-01")?.value).toBe("2026-05-05");
  });
});
