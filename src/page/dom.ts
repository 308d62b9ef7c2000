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
  /** "" when absent. */
  attribute(element: Element, name: string): string;
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
  return { get: () => null, value: () => null };
}

function getter(object: object, name: string) {
  const get = native(object, name).get ?? (() => null);
  return (on: unknown) => get.call(on);
}

function method(object: object, name: string) {
  const call = native(object, name).value;
  return (on: unknown, ...args: unknown[]) => call.apply(on, args);
}

/** Binds the gate's reads to a document's own realm. */
export function readsOf(document: Document): Reads {
  const root: Element | null = getter(document, "documentElement")(document);
  const sample: object = root ?? document;
  const [nodeType, nodeValue] = [getter(document, "nodeType"), getter(document, "nodeValue")];
  const textContent = getter(sample, "textContent");
  const [inDocument, inElement] = [method(document, "querySelectorAll"), method(sample, "querySelectorAll")];
  return {
    parent: getter(document, "parentNode"),
    data: (node) => nodeValue(node) ?? "",
    textOf: (node) => textContent(node) ?? "",
    tag: getter(sample, "localName"),
    isElement: (node): node is Element => nodeType(node) === 1,
    findAll: (from, selector) => [...(nodeType(from) === 9 ? inDocument : inElement)(from, selector)],
    *texts(from) {
      const walker = method(document, "createTreeWalker")(document, from, 4);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node;
    },
    root,
    body: getter(document, "body")(document),
    title: getter(document, "title")(document) ?? "",
  };
}

/** Binds all reads to a document's own realm. */
export function domOf(document: Document): Dom {
  const reads = readsOf(document);
  const sample: object = reads.root ?? document;
  const nodeType = getter(document, "nodeType");
  const attribute = method(sample, "getAttribute");
  const [inDocument, inElement] = [method(document, "querySelector"), method(sample, "querySelector")];
  return {
    ...reads,
    firstChild: getter(document, "firstChild"),
    nextSibling: getter(document, "nextSibling"),
    contains: method(document, "contains"),
    type: nodeType,
    attribute: (element, name) => attribute(element, name) ?? "",
    has: method(sample, "hasAttribute"),
    shadowRoot: getter(sample, "shadowRoot"),
    assigned: (slot) => (reads.tag(slot) === "slot" ? method(slot, "assignedNodes")(slot) : []),
    find: (from, selector) => (nodeType(from) === 9 ? inDocument : inElement)(from, selector),
    view: "checkVisibility" in sample ? getter(document, "defaultView")(document) : null,
  };
}
