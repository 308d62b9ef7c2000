import type { Dom } from "./dom.ts";
import type { Line } from "./line.ts";

const ATTRIBUTES = [
  "class",
  "id",
  "itemprop",
  "data-automation-id",
  "data-automation",
  "data-testid",
  "data-qa",
  "data-ui",
];

/** What the page's makers call the elements around a line: the words of their class, id and test attributes. */
export function namesOf(dom: Dom, line: Line): string {
  const elements = line.element === line.box.element ? [line.element] : [line.element, line.box.element];
  return elements
    .flatMap((element) => ATTRIBUTES.map((name) => dom.attribute(element, name)))
    .join(" ")
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, "$1-$2");
}
