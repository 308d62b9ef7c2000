import { expect, test } from "vitest";
import { parseQuery } from "../../src/jobs/query.ts";

test.each([
  ["pay>120k", { by: "pay", op: ">", amount: 120_000, currency: null }],
  ["pay<80,000", { by: "pay", op: "<", amount: 80_000, currency: null }],
  ["pay>100k€", { by: "pay", op: ">", amount: 100_000, currency: "EUR" }],
  ["pay>$90.5k", { by: "pay", op: ">", amount: 90_500, currency: "USD" }],
  ["deadline<2w", { by: "deadline", op: "<", days: 14, date: null }],
  ["deadline>2026-12-01", { by: "deadline", op: ">", days: null, date: "2026-12-01" }],
  ["Remote", { by: "workplace", is: "remote" }],
  ["us-only", { by: "country", is: "US" }],
  ["visa:yes", { by: "visa", is: "offered" }],
  ["status:applied", { by: "status", is: "applied" }],
  ["status:none", { by: "status", is: null }],
  ["tag:dream", { by: "tag", is: "dream" }],
  ["is:closed", { by: "state", is: "closed" }],
])("%s is a filter", (typed, filter) => {
  expect(parseQuery(typed)).toEqual({ words: [], filters: [{ text: typed, ...filter }] });
});

test.each(["status:hired", "pay>", "pay>k", "deadline<soon", "is:good", "remotely", "usa-only"])(
  "%s is a word",
  (typed) => {
    expect(parseQuery(typed)).toEqual({ words: [typed], filters: [] });
  },
);

test("words, phrases and filters stand together; what is in quotation marks is never a filter", () => {
  expect(parseQuery('  data "machine learning" remote "us-only" "open')).toEqual({
    words: ["data", "machine learning", "us-only", "open"],
    filters: [{ text: "remote", by: "workplace", is: "remote" }],
  });
});
