/**
 * Reads of a DOM that a page cannot clobber. A form with a field named `firstChild`, or an image named `body`,
 * shadows the property of that name on the form or the document; accessors taken from the prototypes are never shadowed.
 */
export interface Dom {
  parent(node: Node): Node | null;
  data(node: Node): string;
  /** The text of a node and all below it. */
  textOf(node: Node): string;
  tag(element: Element): string;
  isElement(node: Node): node is Element;
  /** "" when absent. */
  attribute(element: Element, name: string): string;
  /** All matches of a fixed selector of ours, never one built from the page's words. */
  findAll(root: Document | Element, selector: string): readonly Element[];
  root: Element | null;
  body: Element | null;
  title: string;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  /** Whether `node` is `around` or stands in it; not across shadow roots. */
  contains(around: Node, node: Node): boolean;
  type(node: Node): number;
  has(element: Element, name: string): boolean;
  shadowRoot(element: Element): ShadowRoot | null;
  /** What a slot shows: its assigned nodes; empty when it shows its own children. */
  assigned(slot: Element): readonly Node[];
  /** The first match of a fixed selector of ours. */
  find(root: Document | Element, selector: string): Element | null;
  /** The window, when the document is shown in one that computes styles; null for parsed documents and DOMs without layout. */
  view: Window | null;
}

/** The accessor or method `name` from the prototype chain of `object`, own and named properties passed over. */
function native(object: object, name: string): PropertyDescriptor {
  for (let at = Object.getPrototypeOf(object); at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return {};
}

/** Reads the property `name` of objects of the kind of `sample`. */
function reader<On extends object, Name extends keyof On & string>(
  sample: object,
  name: Name,
): (on: On) => On[Name] {
  const { get } = native(sample, name);
  return (on) => get?.call(on);
}

/** Binds the reads to a document. What the prototypes hold is looked up once, so that each read is one call. */
export function domOf(document: Document): Dom {
  const root = reader<Document, "documentElement">(document, "documentElement")(document);
  // A document without a root has no elements to read.
  const sample: object = root ?? document;
  const tag = reader<Element, "localName">(sample, "localName");
  const data = reader<Node, "nodeValue">(document, "nodeValue");
  const textOf = reader<Node, "textContent">(document, "textContent");
  const type = reader<Node, "nodeType">(document, "nodeType");
  const { value: attribute } = native(sample, "getAttribute");
  const { value: has } = native(sample, "hasAttribute");
  const { value: contains } = native(document, "contains");
  const among = (from: Document | Element, name: "querySelector" | "querySelectorAll") =>
    native(from, name).value;
  return {
    parent: reader<Node, "parentNode">(document, "parentNode"),
    data: (node) => data(node) ?? "",
    textOf: (node) => textOf(node) ?? "",
    tag,
    isElement: (node): node is Element => type(node) === 1,
    attribute: (element, name) => attribute.call(element, name) ?? "",
    findAll: (from, selector) => [...among(from, "querySelectorAll").call(from, selector)],
    root,
    body: reader<Document, "body">(document, "body")(document),
    title: reader<Document, "title">(document, "title")(document) ?? "",
    firstChild: reader<Node, "firstChild">(document, "firstChild"),
    nextSibling: reader<Node, "nextSibling">(document, "nextSibling"),
    contains: (around, node) => contains.call(around, node),
    type,
    has: (element, name) => has.call(element, name),
    shadowRoot: reader<Element, "shadowRoot">(sample, "shadowRoot"),
    assigned: (slot) =>
      tag(slot) === "slot" && "assignedNodes" in slot ? native(slot, "assignedNodes").value.call(slot) : [],
    find: (from, selector) => among(from, "querySelector").call(from, selector),
    view:
      "checkVisibility" in sample ? reader<Document, "defaultView">(document, "defaultView")(document) : null,
  };
}
