import { expect, test } from "vitest";
import { ForeignData } from "../../../src/content/reader/foreign-data.ts";

const posting = (title: string) => ({ source: "json-ld" as const, path: "", posting: { title } });

test("data that stood there with the first job is not the second's, and is the first's again", () => {
  const data = new ForeignData();
  expect(data.isForeign(posting("Baker"), "1")).toBe(false);
  expect(data.isForeign(posting("Baker"), "2")).toBe(true);
  expect(data.isForeign(posting("Brewer"), "2")).toBe(false);
  expect(data.isForeign(posting("Baker"), "3")).toBe(true);
  expect(data.isForeign(posting("Baker"), "1")).toBe(false);
});
