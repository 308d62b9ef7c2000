import type { StructuredPosting } from "../../engine/snapshot.ts";
import type { Dom } from "../dom.ts";
import { cleaned } from "./clean.ts";

const MOST_PROPERTIES = 200;

/** The JobPostings that the page marks up as microdata. The path of a property is its name. */
export function microdataPostings(dom: Dom, document: Document): StructuredPosting[] {
  return dom.findAll(document, '[itemscope][itemtype$="schema.org/JobPosting"]').flatMap((item) => {
    const posting = cleaned({ "@type": "JobPosting", ...propertiesOf(dom, item) });
    return posting ? [{ source: "microdata" as const, path: "", posting }] : [];
  });
}

function propertiesOf(dom: Dom, item: Element): Record<string, unknown> {
  const properties: Record<string, unknown[]> = {};
  for (const element of dom.findAll(item, "[itemprop]").slice(0, MOST_PROPERTIES)) {
    if (ownerOf(dom, element) !== item) continue;
    const value = dom.has(element, "itemscope") ? propertiesOf(dom, element) : propertyValue(dom, element);
    for (const name of dom.attribute(element, "itemprop").split(/\s+/)) {
      const values = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (values) values.push(value);
      else if (name !== "") properties[name] = [value];
    }
  }
  return Object.fromEntries(
    Object.entries(properties).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}

/** The item that a property belongs to: the nearest one around it. */
function ownerOf(dom: Dom, property: Element): Node | null {
  for (let at = dom.parent(property); at !== null; at = dom.parent(at))
    if (dom.isElement(at) && dom.has(at, "itemscope")) return at;
  return null;
}

/** https://html.spec.whatwg.org/multipage/microdata.html#values */
function propertyValue(dom: Dom, element: Element): string {
  const attribute = { meta: "content", time: "datetime", data: "value", a: "href", link: "href", img: "src" }[
    dom.tag(element)
  ];
  const given = dom.attribute(element, "content") || (attribute ? dom.attribute(element, attribute) : "");
  return given || dom.textOf(element).replace(/\s+/g, " ").trim();
}
