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
  /** A new range at the document's start. */
  range(): Range;
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

const isShadowed = (on: object, name: string): boolean => Object.hasOwn(on, name);

/** The property past what shadows it: slow, and rarely needed. */
export const past = (on: object, name: string) => native(on, name).get?.call(on);
export const callPast = (on: object, name: string, ...args: unknown[]) =>
  native(on, name).value?.apply(on, args);

const typeOf = (node: Node): number =>
  isShadowed(node, "nodeType") ? past(node, "nodeType") : node.nodeType;

/** Binds the reads to a document. Each reads the property itself, unless something of the page's shadows it. */
export function domOf(document: Document): Dom {
  const read = (name: "documentElement" | "body" | "title") =>
    isShadowed(document, name) ? past(document, name) : document[name];
  const root = read("documentElement");
  const sample: object = root ?? document;
  const tag = (element: Element): string =>
    isShadowed(element, "localName") ? past(element, "localName") : element.localName;
  return {
    parent: (node) => (isShadowed(node, "parentNode") ? past(node, "parentNode") : node.parentNode),
    data: (node) => (isShadowed(node, "nodeValue") ? past(node, "nodeValue") : node.nodeValue) ?? "",
    textOf: (node) => (isShadowed(node, "textContent") ? past(node, "textContent") : node.textContent) ?? "",
    tag,
    isElement: (node): node is Element => typeOf(node) === 1,
    attribute: (element, name) =>
      (isShadowed(element, "getAttribute")
        ? callPast(element, "getAttribute", name)
        : element.getAttribute(name)) ?? "",
    findAll: (from, selector) => [
      ...(isShadowed(from, "querySelectorAll")
        ? callPast(from, "querySelectorAll", selector)
        : from.querySelectorAll(selector)),
    ],
    root,
    body: read("body"),
    title: read("title") ?? "",
    firstChild: (node) => (isShadowed(node, "firstChild") ? past(node, "firstChild") : node.firstChild),
    nextSibling: (node) => (isShadowed(node, "nextSibling") ? past(node, "nextSibling") : node.nextSibling),
    contains: (around, node) =>
      isShadowed(around, "contains") ? callPast(around, "contains", node) : around.contains(node),
    type: typeOf,
    has: (element, name) =>
      isShadowed(element, "hasAttribute")
        ? callPast(element, "hasAttribute", name)
        : element.hasAttribute(name),
    shadowRoot: (element) =>
      isShadowed(element, "shadowRoot") ? past(element, "shadowRoot") : element.shadowRoot,
    assigned: (slot) =>
      tag(slot) === "slot" && "assignedNodes" in slot ? callPast(slot, "assignedNodes") : [],
    find: (from, selector) =>
      isShadowed(from, "querySelector")
        ? callPast(from, "querySelector", selector)
        : from.querySelector(selector),
    range: () =>
      isShadowed(document, "createRange") ? callPast(document, "createRange") : document.createRange(),
    view:
      "checkVisibility" in sample
        ? isShadowed(document, "defaultView")
          ? past(document, "defaultView")
          : document.defaultView
        : null,
  };
}
