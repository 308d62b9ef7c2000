import { sectionOf } from "../engine/sections.ts";
import type { Block, Mark, PageSnapshot, Section, StructuredPosting } from "../engine/snapshot.ts";

const SKIP = "script,style,noscript,template,svg,select,textarea,[hidden],[aria-hidden=true]";
const BLOCK =
  /^(?:P|DIV|LI|H[1-6]|TR|SECTION|ARTICLE|UL|OL|TABLE|DT|DD|DL|HEADER|FOOTER|NAV|MAIN|FORM|BLOCKQUOTE|PRE|BODY)$/;

/** Reads a document into a snapshot: one string with blocks over it. */
export function capture(document: Document, url: string): PageSnapshot {
  let text = "";
  let line = "";
  let from: Element | null = null;
  let section: Section = "none";
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  const flush = () => {
    const content = line.replace(/\s+/g, " ").trim();
    line = "";
    if (content === "") return;
    const start = text.length === 0 ? 0 : text.length + 1;
    text = text.length === 0 ? content : `${text}\n${content}`;
    const element = from?.closest("h1,h2,h3,h4,h5,h6,li,tr,p,div") ?? null;
    const tag = element?.tagName ?? "P";
    const bold = from?.closest("b,strong") !== null && content.length < 80;
    const role =
      /^H\d$/.test(tag) || bold
        ? "heading"
        : tag === "LI"
          ? "listItem"
          : tag === "TR"
            ? "tableRow"
            : "paragraph";
    if (role === "heading") section = sectionOf(content) ?? section;
    const area = from?.closest("nav")
      ? "navigation"
      : from?.closest("footer")
        ? "footer"
        : from?.closest("form")
          ? "form"
          : "posting";
    blocks.push({ role, area, section, start, end: text.length });
    if (tag === "H1" && !marks.some((m) => m.property === "title"))
      marks.push({ property: "title", start, end: text.length, by: "generic" });
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        if ((child.nodeValue ?? "").trim() !== "" && line.trim() === "") from = child.parentElement;
        line += child.nodeValue ?? "";
      } else if (child.nodeType === 1) {
        const element = child as Element;
        if (element.matches(SKIP)) continue;
        const breaks = element.tagName === "BR" || BLOCK.test(element.tagName);
        if (breaks) flush();
        walk(element);
        if (breaks) flush();
      }
    }
  };
  walk(document.body);
  flush();
  return {
    url,
    documentTitle: document.title,
    language: document.documentElement.lang,
    text,
    blocks,
    marks,
    structured: structuredPostings(document),
    unreadSections: 0,
  };
}

function structuredPostings(document: Document): StructuredPosting[] {
  const found: StructuredPosting[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data: unknown = JSON.parse(script.textContent ?? "");
      if (typeof data === "object" && data !== null && "@type" in data && data["@type"] === "JobPosting")
        found.push({ source: "json-ld", path: "", posting: { ...data } });
    } catch {
      // Broken JSON-LD states nothing.
    }
  }
  return found;
}
