import * as z from "zod/mini";

/** What a run of text is, by its markup. `field` is a label with its value ("Location: Berlin", dt/dd, a two-cell row). */
export const blockRoles = ["heading", "paragraph", "listItem", "tableRow", "field"] as const;

/** Which part of the page a block stands in. Only `posting` and `header` speak about this job. */
export const areas = [
  "header",
  "posting",
  "navigation",
  "related",
  "form",
  "consent",
  "footer",
  "aside",
] as const;

/** What the nearest heading above a block announces; `none` before any heading that says something. */
export const sections = [
  "none",
  "company",
  "duties",
  "required",
  "preferred",
  "benefits",
  "pay",
  "place",
  "legal",
  "apply",
] as const;

/** Where text stands when it is not visible in the page. */
export const structuredSources = ["json-ld", "microdata", "page-data"] as const;

const offset = z.int().check(z.nonnegative());

/** A slice of `PageSnapshot.text`: UTF-16 offsets, `end` exclusive. Blocks never overlap and stand in text order. */
export const Block = z.object({
  role: z.enum(blockRoles),
  area: z.enum(areas),
  section: z.enum(sections),
  start: offset,
  end: offset,
  /** Heading level 1-6; only on headings. */
  level: z.optional(z.int()),
  /** Only on fields: where the value begins in `text`; the label stands before it. */
  valueStart: z.optional(offset),
  /** The text is behind a disclosure, a tab or "show more". */
  collapsed: z.optional(z.boolean()),
  /** The text stands only in structured data, not in the visible page. */
  source: z.optional(z.enum(structuredSources)),
  /** With `source`: the JSON Pointer (RFC 6901) of the string the text was made from. */
  path: z.optional(z.string()),
});
export type Block = z.infer<typeof Block>;
export type Section = Block["section"];

/** A span that the capture recognised by its place in the page (board markers, h1, label), not by its words. */
export const Mark = z.object({
  property: z.enum(["title", "hiringOrganization", "jobLocation", "datePosted", "closed"]),
  start: offset,
  end: offset,
  /** The board file's name, or `generic`. */
  by: z.string(),
});
export type Mark = z.infer<typeof Mark>;

/** One schema.org JobPosting found in the page, repaired but not interpreted. */
export const StructuredPosting = z.object({
  source: z.enum(structuredSources),
  /** JSON Pointer of the posting inside its script or page data; "" for the root. */
  path: z.string(),
  posting: z.looseObject({}),
});
export type StructuredPosting = z.infer<typeof StructuredPosting>;

/** Everything the engine may know of a page. Plain data: it crosses from the page to the worker. */
export const PageSnapshot = z.object({
  url: z.string(),
  /** document.title, untouched. */
  documentTitle: z.string(),
  /** BCP 47 tag of the text, "" when unknown. */
  language: z.string(),
  text: z.string(),
  blocks: z.array(Block),
  marks: z.array(Mark),
  structured: z.array(StructuredPosting),
  /** Folded sections whose text was not in the page, so could not be read. */
  unreadSections: z.int(),
});
export type PageSnapshot = z.infer<typeof PageSnapshot>;
