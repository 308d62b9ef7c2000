/** What windows-1252 has at 0x80-0x9f; five positions are the control characters themselves. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Decodes windows-1252. Not `TextDecoder`: some versions of Node read that label as Latin-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (mark) => UPPER[mark.charCodeAt(0) - 0x80] ?? mark);
}

const BYTES = new Map([...UPPER].map((mark, index) => [mark.charCodeAt(0), 0x80 + index]));

/** The byte that stands for a UTF-16 code unit in windows-1252, or undefined when none does. */
export const windows1252Byte = (code: number): number | undefined =>
  BYTES.get(code) ?? (code < 256 ? code : undefined);
