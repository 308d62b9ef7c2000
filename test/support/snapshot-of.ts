import { sectionOf } from "../../src/engine/sections.ts";
import type { PageSnapshot, Section } from "../../src/engine/snapshot.ts";

/** A snapshot of plain lines: "# x" is a heading, "- x" a list item, anything else a paragraph. */
export function snapshotOf(lines: string, more: Partial<PageSnapshot> = {}): PageSnapshot {
  let text = "";
  let section: Section = "none";
  const blocks: PageSnapshot["blocks"] = [];
  for (const line of lines.split("\n").filter((l) => l.trim() !== "")) {
    const role = line.startsWith("# ") ? "heading" : line.startsWith("- ") ? "listItem" : "paragraph";
    const content = role === "paragraph" ? line : line.slice(2);
    if (role === "heading") section = sectionOf(content) ?? section;
    if (text !== "") text += "\n";
    const start = text.length;
    text += content;
    blocks.push({ role, area: "posting", section, start, end: text.length });
  }
  return {
    url: "https://jobs.example/1",
    documentTitle: "",
    language: "en",
    text,
    blocks,
    marks: [],
    structured: [],
    unreadSections: 0,
    ...more,
  };
}
