import { expect, test } from "vitest";
import { decodePage } from "../../src/page/decode.ts";

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)),
  );

test.each([
  ["a byte order mark wins", bytes([0xef, 0xbb, 0xbf], "<meta charset=latin1>ü"), "<meta charset=latin1>ü"],
  [
    "a named charset is honoured",
    bytes("<meta charset='windows-1250'>", [0x9e]),
    "<meta charset='windows-1250'>ž",
  ],
  [
    "also when it is named late",
    bytes(" ".repeat(3000), "<meta charset=utf-8>é"),
    `${" ".repeat(3000)}<meta charset=utf-8>é`,
  ],
  ["valid UTF-8 is UTF-8", bytes("Zürich"), "Zürich"],
  [
    "Latin-1 is windows-1252",
    bytes("<meta charset=iso-8859-1>", [0x93, 0x80, 0x94]),
    "<meta charset=iso-8859-1>“€”",
  ],
  ["anything else is windows-1252", bytes("Z", [0xfc], "rich"), "Zürich"],
  [
    "a charset that nobody knows is as good as none",
    bytes("<meta charset=klingon>ü"),
    "<meta charset=klingon>ü",
  ],
])("%s", (_name, page, text) => {
  expect(decodePage(page)).toBe(text);
});
