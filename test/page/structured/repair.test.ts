import { expect, test } from "vitest";
import { decodeEntities, parseLoose, undoubled } from "../../../src/page/structured/repair.ts";

test.each([
  ["sound JSON", '{"a":"b"}', { a: "b" }],
  ["raw line breaks and tabs in strings", '{"a":"one\ntwo\tthree"}', { a: "one\ntwo\tthree" }],
  ["control characters in strings", '{"a":"one\u0001two"}', { a: "onetwo" }],
  ["CDATA", '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
  ["an HTML comment", '<!--\n{"a":1}\n-->', { a: 1 }],
  ["entity-encoded", "{&quot;a&quot;:&quot;b &amp; c&quot;}", { a: "b & c" }],
  ["escapes that JSON does not know", '{"a":"it\\\'s \\$5 \\d"}', { a: "it's $5 \\d" }],
  ["a comma too many", '{"a":[1,2,],}', { a: [1, 2] }],
  ["a comma too few", '{"a":"b"\n"c":{"d":1}"e":2}', { a: "b", c: { d: 1 }, e: 2 }],
])("reads %s", (_name, source, value) => {
  expect(parseLoose(source)).toEqual(value);
});

test.each(["", "   ", "{JSON.stringify(data)}", "[".repeat(50_000), "undefined"])(
  "gives up on %#",
  (source) => {
    expect(parseLoose(source)).toBeUndefined();
  },
);

test("references are decoded once, and what is no reference is kept", () => {
  expect(decodeEntities("&amp;lt; &#8364; &#xfc; &eacute; &nosuch; &#0; R&D")).toBe(
    "&lt; € ü é &nosuch; &#0; R&D",
  );
});

test("text that was encoded twice is read back, other text is not touched", () => {
  expect(undoubled("GÃ¤rtner â€“ fÃ¼r Kew")).toBe("Gärtner – für Kew");
  expect(undoubled("São Paulo Ã côté")).toBe("São Paulo Ã côté");
  expect(undoubled("Gärtner")).toBe("Gärtner");
});
