import { lightPattern } from "../../engine/light-pattern.ts";
import type { Dom } from "../dom.ts";
import { labelKind } from "../labels.ts";
import type { Line } from "../line.ts";
import type { Segment } from "../segments.ts";

/** What the markup says of words: they name a place, the employer, something else of a job, or nothing is said. */
export type Said = "place" | "employer" | "other" | null;

const ATTRIBUTES = [
  "class",
  "id",
  "itemprop",
  "name",
  "data-automation-id",
  "data-automation",
  "data-testid",
  "data-test",
  "data-qa",
  "data-ui",
  "data-at",
  "data-tag",
  "data-field",
  "data-ph-at-id",
  "data-careersite-propertyid",
];
/** Names that makers of pages give to the element of a place; not "location-type", "location-search". */
const PLACE_NAME =
  /(?:^|[-_ .])(?:locations?|location-?name|loc|city|town|localit(?:y|ies)|address-?locality|standorte?|arbeitsorte?|einsatzorte?|dienstort|lieux?|ville|ubicacion|localidad|poblacion|localizacao|cidade|sede|luogo|standplaats|plaats|werklocatie|miejsce|lokalita|geo-?location)(?:$|[_ .]|-(?!(?:types?|modes?|search|filter|select|button|link|policy|icon|work|flexib)))/;
const EMPLOYER_NAME =
  /(?:^|[-_ .])(?:company|company-?name|comp-name|employer|employer-?name|advertiser|hiring-?organi[sz]ation|organi[sz]ation|org-?name|firma|firmenname|arbeitgeber|entreprise|empresa)(?:$|[_ .]|-(?!(?:logo|description|info|size|industry|type|profile|benefits?|culture|about|ratings?|reviews?|page|overview|values|container|header|section|wrapper|content|details|heading|font|color|links?|text|brand)))/;
const OTHER_NAME =
  /(?:^|[-_ .])(?:departments?|categor(?:y|ies)|teams?|divisions?|functions?|salary|pay|compensation|employment-?type|job-?type|contract(?:-?type)?|commitment|schedule|workplace(?:-?type)?|remote|date|posted|industry|seniority|experience|job-?id|requisition(?:-?id)?|reference)(?:$|[-_ .])/;
/** Pictures of a pin or map, by the names of icon fonts and files. */
const PIN =
  /(?:^|[^a-z])(?:map|pin|place|location|locations|marker|geo|standort|arbeitsort|lieu|localisation|ubicaci[oó]n|environment|room|gps)(?:$|[^a-z])/;
const PIN_SIGN = /[📍📌🗺🌍🌎🌏🏙]\ufe0f?\s*$/u;
const ICON = /^(?:svg|img|i|use|picture)$/;
const LETTER = lightPattern(/\p{L}/u);
const MOST_LEVELS = 5;
const MOST_SIBLINGS = 40;
/** So much more text an element may hold and still be the words' own. */
const SLACK = 30;

/** What icons, hidden labels and the names of elements say of a part of a line. */
export function saidByMarkup(dom: Dom, line: Line, segment: Segment): Said {
  if (PIN_SIGN.test(line.text.slice(0, segment.start))) return "place";
  const run = line.runs.find(({ at, length }) => segment.start >= at && segment.start < at + length);
  let node: Node | null = run?.node ?? null;
  let seesIcon = true;
  let names: Said = null;
  for (let level = 0; node && level < MOST_LEVELS; level++) {
    const parent: Node | null = dom.parent(node);
    if (!parent || !dom.isElement(parent)) break;
    if (seesIcon) {
      const before = saidBefore(dom, parent, node);
      if (before === "place" || before === "employer") return before;
      if (before === "other") names ??= before;
      seesIcon = before === null;
    }
    const most = segment.length + SLACK;
    if (beginningOf(dom, parent, most + 1).length > most) break;
    const said = saidByName(dom, parent);
    if (said === "place" || said === "employer") return said;
    names ??= said;
    node = parent;
  }
  return names;
}

/** What an element is called or labelled. */
function saidByName(dom: Dom, element: Element): Said {
  for (const name of ["aria-label", "title"]) {
    const label = dom.attribute(element, name).slice(0, 200);
    const kind = label === "" ? null : labelKind(label.replace(/[:：].*$/, ""));
    if (kind) return kind === "place" || kind === "employer" ? kind : "other";
  }
  if (dom.tag(element) === "a" && leadsToPlace(dom, element)) return "place";
  const names = namesOf(dom, element, ATTRIBUTES);
  if (PLACE_NAME.test(names)) return "place";
  if (EMPLOYER_NAME.test(names)) return "employer";
  return OTHER_NAME.test(names) ? "other" : null;
}

/** A link to all jobs of a place: "/locations/oslo", "Jobs in Oslo". */
const leadsToPlace = (dom: Dom, link: Element): boolean =>
  /[/?&](?:locations?|cit(?:y|ies)|standorte?|lieux?|villes?|ciudad|cidade)[/=]/i.test(
    dom.attribute(link, "href").slice(0, 300),
  ) ||
  /^(?:jobs|stellen|jobb|emplois?|empleos|vagas|vacatures) (?:in|à|en|em|i) /i.test(
    dom.attribute(link, "title"),
  );

/** What stands right before a node: an icon, a label that is not shown, other words, or nothing. */
function saidBefore(dom: Dom, parent: Element, node: Node): Said | "words" {
  let nearest: Said | "words" = null;
  let sibling: Node | null = dom.firstChild(parent);
  for (let count = 0; sibling && sibling !== node && count < MOST_SIBLINGS; count++) {
    const said = saidBySibling(dom, sibling);
    if (said !== null) nearest = said;
    sibling = dom.nextSibling(sibling);
  }
  return sibling === node ? nearest : null;
}

function saidBySibling(dom: Dom, sibling: Node): Said | "words" {
  if (!dom.isElement(sibling)) return LETTER.test(dom.data(sibling)) ? "words" : null;
  const text = beginningOf(dom, sibling, LONGEST_LABEL);
  if (isLigature(dom, sibling)) return PIN.test(text.replaceAll("_", " ").toLowerCase()) ? "place" : "other";
  const kind = text === "" ? null : labelKind(text);
  if (kind) return kind === "place" || kind === "employer" ? kind : "other";
  const icons = [sibling, ...dom.findAll(sibling, "svg,img,i,use,[role=img]").slice(0, 4)].filter(
    (element) => ICON.test(dom.tag(element)) || dom.attribute(element, "role") === "img" || text === "",
  );
  // The words of a picture's own title are not shown.
  if (text !== "" && !icons.some((icon) => beginningOf(dom, icon, LONGEST_LABEL) === text)) return "words";
  if (icons.length === 0) return null;
  const words = icons
    .map((icon) => namesOf(dom, icon, ICON_ATTRIBUTES))
    .join(" ")
    .concat(" ", text.toLowerCase());
  if (PIN.test(words)) return "place";
  return LETTER.test(words.replace(/\b(?:icons?|svg|png|img|w|h|size|text|gr[ae]y)\b|[\W\d_]/gu, ""))
    ? "other"
    : null;
}

const ICON_ATTRIBUTES = [
  "class",
  "alt",
  "aria-label",
  "title",
  "name",
  "data-icon",
  "data-testid",
  "data-lucide",
  "icon",
  "src",
  "href",
  "xlink:href",
];

/** The first words in an element, however much stands in it: at most so many characters, white space collapsed. */
function beginningOf(dom: Dom, element: Element, most: number): string {
  let text = "";
  const stack: Node[] = [element];
  for (let count = 0; stack.length > 0 && text.length <= most && count < MOST_NODES; count++) {
    const node = stack.pop();
    if (!node) break;
    const next = node === element ? null : dom.nextSibling(node);
    if (next) stack.push(next);
    if (dom.type(node) === TEXT) text += ` ${dom.data(node).slice(0, 1000)}`;
    const child = dom.firstChild(node);
    if (child) stack.push(child);
    text = text.replace(/\s+/g, " ").trimStart();
  }
  return text.trim().slice(0, most);
}

const TEXT = 3;
const MOST_NODES = 200;
const LONGEST_LABEL = 60;

/** "place" in a font that draws the word as a picture. */
export const isLigature = (dom: Dom, element: Element): boolean =>
  /(?:^|\s)material-(?:icons|symbols)/.test(dom.attribute(element, "class"));

const namesOf = (dom: Dom, element: Element, attributes: readonly string[]): string =>
  attributes
    .map((name) => dom.attribute(element, name).slice(0, 300))
    .map((value) => value.replace(/^.*\/(?=[^/]*$)/, ""))
    .join(" ")
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
