import * as z from "zod/mini";
import { structuredSources } from "./snapshot.ts";

/** W3C Web Annotation: https://www.w3.org/TR/annotation-model/#text-position-selector (UTF-16 offsets). */
export const TextPositionSelector = z.object({
  type: z.literal("TextPositionSelector"),
  start: z.int(),
  end: z.int(),
});

/** W3C Web Annotation: https://www.w3.org/TR/annotation-model/#text-quote-selector, 32 characters on each side. */
export const TextQuoteSelector = z.object({
  type: z.literal("TextQuoteSelector"),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

/** Words of the posting that state a fact. */
export const TextEvidence = z.object({
  type: z.literal("text"),
  position: TextPositionSelector,
  quote: TextQuoteSelector,
  /** The sentence (or the block, cut to 400 characters) in which the quote stands. */
  sentence: z.string(),
  collapsed: z.optional(z.boolean()),
  /** Set when the words stand only in structured data: they cannot be lit in the page. */
  source: z.optional(z.enum(structuredSources)),
  path: z.optional(z.string()),
});
export type TextEvidence = z.infer<typeof TextEvidence>;

/** A value of the page's structured data that states a fact. */
export const StructuredEvidence = z.object({
  type: z.literal("structured"),
  source: z.enum(structuredSources),
  /** JSON Pointer (RFC 6901) into the JobPosting. */
  path: z.string(),
  /** The value as it stands there, as text. */
  value: z.string(),
});
export type StructuredEvidence = z.infer<typeof StructuredEvidence>;

export const Evidence = z.union([TextEvidence, StructuredEvidence]);
export type Evidence = z.infer<typeof Evidence>;

export { textEvidence } from "./text-evidence.ts";
