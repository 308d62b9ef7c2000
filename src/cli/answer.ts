import { JSDOM, VirtualConsole } from "jsdom";
import { extract, type Trace } from "../engine/extract.ts";
import { normalForm } from "../engine/normal-form.ts";
import { capture } from "../page/capture.ts";
import { whyOf } from "../page/gate/why.ts";
import { isJobPosting } from "../page/is-job-posting.ts";
import { explained } from "./explain.ts";
import type { Input } from "./input.ts";

/** Stands for an address that nobody knows; `.invalid` is nobody's (RFC 2606). */
const UNKNOWN = "https://unknown.invalid/";

/**
 * What a page states, in normal form; `{id, isPosting: false}` for a page that is no posting.
 * @param today `YYYY-MM-DD`
 * @param explain receives one line for every reading that was considered
 */
export function answer(
  input: Input,
  today: string,
  explain?: (line: string) => void,
): Record<string, unknown> {
  const url = input.url || UNKNOWN;
  const dom = new JSDOM(input.html, { url, virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    const verdict = input.posting ? null : isJobPosting(document, url);
    if (verdict) explain?.(whyOf(verdict));
    if (verdict && !verdict.posting) return { id: input.id, isPosting: false };
    const trace: Trace[] | undefined = explain && [];
    const extraction = extract(capture(document, url), today, trace);
    for (const line of trace ? explained(trace, extraction) : []) explain?.(line);
    return { id: input.id, isPosting: true, ...normalForm(extraction) };
  } finally {
    dom.window.close();
  }
}
