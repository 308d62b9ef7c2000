import { windows1252Byte } from "../windows-1252.ts";

/**
 * Parses JSON as sites write it: wrapped in comments or CDATA, with raw line breaks and control characters in strings,
 * escapes that JSON does not know, commas too many or too few, or encoded as HTML entities.
 * @returns the value, or undefined when it is beyond repair
 */
export function parseLoose(source: string): unknown {
  const text = source.replace(WRAPPING, "").trim();
  if (text === "") return undefined;
  for (const attempt of [() => text, () => repaired(text), () => repaired(decodeEntities(text))]) {
    try {
      const value: unknown = JSON.parse(attempt());
      return value;
    } catch {
      // The next attempt repairs more.
    }
  }
  return undefined;
}

const WRAPPING =
  /^\s*(?:\/[/*])?\s*<!(?:\[CDATA\[|--)(?:\s*\*\/)?|(?:\/[/*])?\s*(?:\]\]|--)>(?:\s*\*\/)?\s*;?\s*$|^\uFEFF/g;
const ESCAPED = /["\\/bfnrt]/;

/** One pass over the text, inside and outside strings. */
function repaired(text: string): string {
  let out = "";
  let inString = false;
  /** A value has just ended, so that a comma must come before the next one. */
  let ended = false;
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    if (inString) {
      if (mark === '"') {
        inString = false;
        ended = true;
        out += mark;
      } else if (mark === "\\") {
        const next = text.charAt(i + 1);
        if (ESCAPED.test(next) || (next === "u" && /^[\da-f]{4}$/i.test(text.slice(i + 2, i + 6)))) {
          out += mark + next;
          i += 1;
        } else if (next === "'" || next === "$") {
          out += next;
          i += 1;
        } else out += "\\\\";
      } else if (mark < " ") out += mark === "\n" ? "\\n" : mark === "\t" ? "\\t" : "";
      else out += mark;
      continue;
    }
    if (mark === '"') {
      if (ended) out += ",";
      inString = true;
      out += mark;
    } else if (mark === "," && /^,\s*[}\]]/.test(text.slice(i, i + 40))) {
      // A comma before the end closes nothing.
    } else {
      if ((mark === "{" || mark === "[") && ended) out += ",";
      out += mark;
      if (/\S/.test(mark)) ended = mark === "}" || mark === "]";
    }
  }
  return out;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  sbquo: "‚",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  sect: "§",
  deg: "°",
  copy: "©",
  reg: "®",
  trade: "™",
  shy: "\u00ad",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  agrave: "à",
  acirc: "â",
  ccedil: "ç",
  ocirc: "ô",
  ucirc: "û",
  icirc: "î",
  iuml: "ï",
  aacute: "á",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  ntilde: "ñ",
  atilde: "ã",
  otilde: "õ",
  Eacute: "É",
  aring: "å",
  Aring: "Å",
  aelig: "æ",
  oslash: "ø",
  Oslash: "Ø",
};

/** Decodes the character references that postings use, once. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const MISREAD = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]/;

/** UTF-8 that was read as windows-1252 and written as UTF-8 again ("Ã¼" for "ü") is read back; all other text is kept. */
export function undoubled(text: string): string {
  if (!MISREAD.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = windows1252Byte(text.charCodeAt(i));
    if (byte === undefined) return text;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
