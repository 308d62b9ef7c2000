import { decodeEntities } from "./repair.ts";

/** One line of a description's HTML. */
export interface HtmlLine {
  text: string;
  role: "heading" | "listItem" | "tableRow" | "paragraph";
  level: number;
  /** Characters in bold. */
  bold: number;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]{0,2000}>|<!--[\s\S]{0,5000}?-->/gi;
const BLOCK =
  /^(?:p|div|li|ul|ol|h[1-6]|br|tr|table|tbody|section|article|dl|dt|dd|blockquote|hr|header|footer|main|pre)$/;
const LONGEST = 400_000;

/**
 * The text of a description, line by line. Reads tags without building a document: what it makes is text only.
 * Encoded markup ("&lt;p&gt;") is decoded first; text without any markup keeps its own line breaks.
 */
export function htmlLines(source: string): HtmlLine[] {
  const html = asMarkup(source.slice(0, LONGEST));
  const plain = !/<[a-z][^>]*>/i.test(html);
  const lines: HtmlLine[] = [];
  let text = "";
  let bold = 0;
  let role: HtmlLine["role"] = "paragraph";
  let level = 0;
  let boldDepth = 0;
  const end = () => {
    const clean = text
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
      .replace(/\s+/g, " ")
      .trim();
    if (clean !== "") lines.push({ text: clean, role, level, bold });
    text = "";
    bold = 0;
  };
  const add = (raw: string) => {
    const words = decodeEntities(raw);
    if (plain) {
      for (const line of words.split(/\r?\n/)) {
        end();
        text = line;
      }
      return;
    }
    text += words;
    if (boldDepth > 0) bold += words.trim().length;
  };
  let at = 0;
  for (const tag of html.matchAll(TAG)) {
    add(html.slice(at, tag.index));
    at = tag.index + tag[0].length;
    const name = tag[2]?.toLowerCase() ?? "";
    const closes = tag[1] === "/";
    if (name === "b" || name === "strong") boldDepth = Math.max(0, boldDepth + (closes ? -1 : 1));
    else if (BLOCK.test(name)) {
      end();
      if (/^h[1-6]$/.test(name)) [role, level] = closes ? ["paragraph", 0] : ["heading", Number(name[1])];
      else if (name === "li") role = closes ? "paragraph" : "listItem";
      else if (/^[uo]l$/.test(name)) role = "paragraph";
    }
  }
  add(html.slice(at));
  end();
  return lines;
}

/** Decodes text that was encoded once or twice too often. */
function asMarkup(text: string): string {
  let decoded = text;
  for (
    let i = 0;
    i < 2 && !/<[a-z/][^>]*>/i.test(decoded) && /&(?:amp;)*(?:lt|#0*60|#x0*3c);/i.test(decoded);
    i++
  )
    decoded = decodeEntities(decoded);
  return decoded;
}
