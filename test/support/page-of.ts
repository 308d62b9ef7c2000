import { JSDOM, VirtualConsole } from "jsdom";
import { captureWithMap } from "../../src/page/capture.ts";

/** Parses HTML as a page at `url`; scripts do not run. */
export function documentOf(html: string, url = "https://jobs.example/1"): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** The snapshot and map of a page, with its blocks as `[role, area, text]` for short expectations. */
export function captured(html: string, url = "https://jobs.example/1") {
  const { snapshot, map } = captureWithMap(documentOf(html, url), url);
  const blocks = snapshot.blocks.map(
    (block) => [block.role, block.area, snapshot.text.slice(block.start, block.end)] as const,
  );
  return { snapshot, map, blocks };
}
