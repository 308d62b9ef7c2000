import { expect, test } from "vitest";
import { readCsv } from "../../src/jobs/csv.ts";
import { guessMapping, jobsOf, statusOf } from "../../src/jobs/sheet.ts";

function read(csv: string) {
  const rows = readCsv(csv);
  if (!Array.isArray(rows)) throw new Error("not readable");
  const [head, ...body] = rows;
  return jobsOf(body, guessMapping(head?.cells ?? []), 7000);
}

test("columns are guessed from their headings, each used once", () => {
  expect(guessMapping(["Company", "Job Title", "Job URL", "Stage", "Closing date", "Comments"])).toEqual({
    employer: 0,
    title: 1,
    url: 2,
    status: 3,
    deadline: 4,
    note: 5,
  });
});

test("a line becomes a job with the user's words, its status and its own deadline", () => {
  const { jobs, faults } = read(
    "Employer,Position,Link,Status,Notes,Tags,Deadline\n" +
      "Quill,Scribe,https://jobs.example/4?utm_source=x,Phone screen,call back,pen; ink,2026-02-01\n",
  );
  expect(faults).toEqual([]);
  expect(jobs).toMatchObject([
    {
      id: "jobs.example/4",
      capture: null,
      user: {
        status: "interviewing",
        history: [{ status: "interviewing", at: 7000 }],
        note: "call back",
        tags: ["pen", "ink"],
        ownDeadline: "2026-02-01",
        own: { title: "Scribe", employer: "Quill" },
      },
    },
  ]);
});

test("the same sheet makes the same ids, with or without addresses", () => {
  const sheet = "Employer,Position\nQuill,Scribe\nQUILL,scribe\nQuill,Binder\n";
  expect(read(sheet).jobs.map(({ id }) => id)).toEqual(read(sheet).jobs.map(({ id }) => id));
  expect(read(sheet).jobs).toHaveLength(2);
});

test("lines that make no job are told with their line", () => {
  const { jobs, faults } = read(
    "Employer,Position,Link,Deadline\nQuill,Scribe,javascript:alert(1),\nQuill,Binder,,next week\n,,,2026-01-01\n",
  );
  expect(jobs).toEqual([]);
  expect(faults).toEqual([
    { line: 2, why: "bad-url" },
    { line: 3, why: "bad-deadline" },
    { line: 4, why: "no-name" },
  ]);
});

test.each([
  ["Applied", "applied"],
  ["No response", "rejected"],
  ["Offer accepted", "offer"],
  ["Wishlist", "interested"],
  ["someday", null],
])("status %s is %s", (text, status) => {
  expect(statusOf(text)).toBe(status);
});
