import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf, readCsv } from "../../src/jobs/csv.ts";

test("any cells come back as they were", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("=1+1", "'=x", "a\r\nb", '"', "-3", "@"),
  );
  const table = fc.array(fc.tuple(fc.constant("id"), cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      // The first line is the heading: it decides what the separator is.
      const back = readCsv(csvOf([["first", "second", "third"], ...rows]));
      expect(Array.isArray(back) && back.slice(1).map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});

test("no cell is a formula for a spreadsheet, and the text is marked as UTF-8", () => {
  const text = csvOf([["=cmd|' /C calc'!A0", "+1", "-1", "@x", "\t=1", "plain"]]);
  expect(text).toBe("\uFEFF'=cmd|' /C calc'!A0,'+1,'-1,'@x,'\t=1,plain\r\n");
});

test("reads what spreadsheets of other countries write", () => {
  expect(readCsv('\uFEFFFirma;Stelle\nQuill;"Lehrer; halbtags"\n\nUngar;\n')).toEqual([
    { line: 1, cells: ["Firma", "Stelle"] },
    { line: 2, cells: ["Quill", "Lehrer; halbtags"] },
    { line: 4, cells: ["Ungar", ""] },
  ]);
});

test("lines are counted through cells of several lines, and an open quote is told", () => {
  expect(readCsv('a,b\n"x\ny",1\nz,2')).toMatchObject([{ line: 1 }, { line: 2 }, { line: 4 }]);
  expect(readCsv('a\nb\n"c')).toEqual({ fault: "open-quote", line: 3 });
});
