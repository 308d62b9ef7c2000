import { decodeWindows1252 } from "./windows-1252.ts";

const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i;
/** https://encoding.spec.whatwg.org/#names-and-labels: what calls itself Latin-1 or ASCII is windows-1252. */
const LATIN = /^(?:windows-1252|cp1252|x-cp1252|(?:us-)?ascii|(?:iso-?|iso_)8859-?1|latin-?1|l1)$/i;
/** How far into a page browsers still honour a charset that the page itself names. */
const LOOKED_AT = 200_000;

/**
 * Decodes a saved page as a browser would: byte order mark, then the charset the page names,
 * then UTF-8 when the bytes are valid UTF-8, else windows-1252.
 */
export function decodePage(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return new TextDecoder("utf-8").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  const named = META.exec(decodeWindows1252(bytes.subarray(0, LOOKED_AT)))?.[1];
  if (named !== undefined && LATIN.test(named)) return decodeWindows1252(bytes);
  if (named !== undefined) {
    try {
      // A page that could be read far enough to name UTF-16 is not in UTF-16.
      return new TextDecoder(/^utf-?16/i.test(named) ? "utf-8" : named).decode(bytes);
    } catch {
      // A charset that nobody knows is as good as none.
    }
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
