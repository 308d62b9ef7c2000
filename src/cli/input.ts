import * as z from "zod/mini";
import { decodePage } from "../page/decode.ts";

/** One page or text to read. */
export interface Input {
  id: string;
  /** "" when unknown. */
  url: string;
  html: string;
  /** The input is plain text, so `html` has no more markup than its lines. */
  isText: boolean;
  /** True when the caller says that it is a posting, so that the question is not asked. */
  posting: boolean;
}

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  url: z.optional(z.nullable(z.string())),
  html: z.optional(z.nullable(z.string())),
  text: z.optional(z.nullable(z.string())),
  posting: z.optional(z.nullable(z.boolean())),
});

/**
 * Reads one JSON line.
 * @throws Error that says in one sentence what is wrong with the line
 */
export function inputOfLine(line: string): Input {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error("not JSON");
  }
  const parsed = z.safeParse(Line, value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(
      `wants {id, url, html | text}: ${issue?.path.join(".") || "the line"} is missing or of the wrong type`,
    );
  }
  const { id, html, text, posting } = parsed.data;
  const url = parsed.data.url ?? "";
  if (url !== "" && !URL.canParse(url)) throw new Error(`"${url.slice(0, 80)}" is no absolute address`);
  if (html === undefined && text === undefined) throw new Error("has neither html nor text");
  const isText = typeof html !== "string";
  return { id: String(id), url, html: html ?? asHtml(text ?? ""), isText, posting: posting ?? false };
}

/** A saved page or, with the ending `.txt`, a text. */
export function inputOfFile(file: string, bytes: Uint8Array): Input {
  const content = decodePage(bytes);
  const isText = /\.(?:txt|md)$/i.test(file);
  return {
    id: file,
    url: isText ? "" : savedFrom(content),
    html: isText ? asHtml(content) : content,
    isText,
    posting: false,
  };
}

const asHtml = (text: string): string =>
  `<body>${text
    .split(/\r?\n/)
    .map((line) => `<p>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
    .join("\n")}`;

/** The address that a saved page says it came from, "" when it does not say. */
function savedFrom(html: string): string {
  const head = html.slice(0, 200_000);
  const found = [
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(head)?.[1],
    /<link\b[^>]{0,300}\brel=["']?canonical["']?[^>]{0,300}>/i.exec(head)?.[0],
    /<meta\b[^>]{0,300}\bproperty=["']og:url["'][^>]{0,600}>/i.exec(head)?.[0],
  ].map((tag) =>
    (tag?.startsWith("<") ? /(?:href|content)=["']?([^"'\s>]+)/i.exec(tag)?.[1] : tag)?.replaceAll(
      "&amp;",
      "&",
    ),
  );
  return found.find((url) => url !== undefined && /^https?:/i.test(url) && URL.canParse(url)) ?? "";
}
