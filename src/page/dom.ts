/**
 * Reads of a DOM that a page cannot clobber. A form with a field named `firstChild`, or an image named `body`,
 * shadows the property of that name on the form or the document; accessors taken from the prototypes are never shadowed.
 * These few are all that the gate needs; `Dom` has the rest.
 */
export interface Reads {
  parent(node: Node): Node | null;
  data(node: Node): string;
  /** The text of a node and all below it. */
  textOf(node: Node): string;
  tag(element: Element): string;
  isElement(node: Node): node is Element;
  /** The first elements of a tag name in document order; browsers keep these lists, so asking again costs nothing. */
  named(tag: string, most: number): readonly Element[];
  /** "" when absent. */
  attribute(element: Element, name: string): string;
  /** All matches of a fixed selector of ours, never one built from the page's words. */
  findAll(root: Document | Element, selector: string): readonly Element[];
  /** The text nodes under `root` in document order, shadow trees left out. */
  texts(root: Element): Generator<Node>;
  root: Element | null;
  body: Element | null;
  title: string;
}

/** What the capture needs beside: the tree, attributes, shadow roots. */
export interface Dom extends Reads {
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
  return { get: () => null, value: () => null };
}

const isShadowed = Object.hasOwn;

/** The property past what shadows it: slow, and rarely needed. */
const past = (on: object, name: string) => native(on, name).get?.call(on);
const callPast = (on: object, name: string, ...args: unknown[]) => native(on, name).value.apply(on, args);

/** Binds the gate's reads to a document. Each reads the property itself, unless something of the page's shadows it. */
export function readsOf(document: Document): Reads {
  const read = (name: "documentElement" | "body" | "title") =>
    isShadowed(document, name) ? past(document, name) : document[name];
  return {
    parent: (node) => (isShadowed(node, "parentNode") ? past(node, "parentNode") : node.parentNode),
    data: (node) => (isShadowed(node, "nodeValue") ? past(node, "nodeValue") : node.nodeValue) ?? "",
    textOf: (node) => (isShadowed(node, "textContent") ? past(node, "textContent") : node.textContent) ?? "",
    tag: (element) => (isShadowed(element, "localName") ? past(element, "localName") : element.localName),
    isElement: (node): node is Element => typeOf(node) === 1,
    named(tag, most) {
      const list = isShadowed(document, "getElementsByTagName")
        ? callPast(document, "getElementsByTagName", tag)
        : document.getElementsByTagName(tag);
      return Array.from({ length: Math.min(most, list.length) }, (_, index) => list[index]);
    },
    attribute: (element, name) =>
      (isShadowed(element, "getAttribute")
        ? callPast(element, "getAttribute", name)
        : element.getAttribute(name)) ?? "",
    findAll: (from, selector) => [
      ...(isShadowed(from, "querySelectorAll")
        ? callPast(from, "querySelectorAll", selector)
        : from.querySelectorAll(selector)),
    ],
    *texts(from) {
      const walker = isShadowed(document, "createTreeWalker")
        ? callPast(document, "createTreeWalker", from, 4)
        : document.createTreeWalker(from, 4);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node;
    },
    root: read("documentElement"),
    body: read("body"),
    title: read("title") ?? "",
  };
}

const typeOf = (node: Node): number =>
  isShadowed(node, "nodeType") ? past(node, "nodeType") : node.nodeType;

/** Binds all reads to a document. */
export function domOf(document: Document): Dom {
  const reads = readsOf(document);
  const sample: object = reads.root ?? document;
  return {
    ...reads,
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
      reads.tag(slot) === "slot" && "assignedNodes" in slot ? callPast(slot, "assignedNodes") : [],
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
