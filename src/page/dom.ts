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

/**
 * Reads a property past anything that shadows it. What shadows it is an own property of the object, and rare; only then
 * the accessor is taken from the prototype, which is slow.
 */
const getter = (name: string) => (on: object) =>
  Object.hasOwn(on, name) ? native(on, name).get?.call(on) : Reflect.get(on, name);

const method =
  (name: string) =>
  (on: object, ...args: unknown[]) =>
    (Object.hasOwn(on, name) ? native(on, name).value : Reflect.get(on, name)).apply(on, args);

/** Binds the gate's reads to a document's own realm. */
export function readsOf(document: Document): Reads {
  const root: Element | null = getter("documentElement")(document);
  const [nodeType, nodeValue, textContent] = [getter("nodeType"), getter("nodeValue"), getter("textContent")];
  const [all, byTag] = [method("querySelectorAll"), method("getElementsByTagName")];
  const attribute = method("getAttribute");
  return {
    parent: getter("parentNode"),
    data: (node) => nodeValue(node) ?? "",
    textOf: (node) => textContent(node) ?? "",
    tag: getter("localName"),
    isElement: (node): node is Element => nodeType(node) === 1,
    named(tag, most) {
      const list = byTag(document, tag);
      return Array.from({ length: Math.min(most, list.length) }, (_, index) => list[index]);
    },
    attribute: (element, name) => attribute(element, name) ?? "",
    findAll: (from, selector) => [...all(from, selector)],
    *texts(from) {
      const walker = method("createTreeWalker")(document, from, 4);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node;
    },
    root,
    body: getter("body")(document),
    title: getter("title")(document) ?? "",
  };
}

/** Binds all reads to a document's own realm. */
export function domOf(document: Document): Dom {
  const reads = readsOf(document);
  const sample: object = reads.root ?? document;
  const createRange = method("createRange");
  return {
    ...reads,
    firstChild: getter("firstChild"),
    nextSibling: getter("nextSibling"),
    contains: method("contains"),
    type: getter("nodeType"),
    has: method("hasAttribute"),
    shadowRoot: getter("shadowRoot"),
    assigned: (slot) => (reads.tag(slot) === "slot" ? method("assignedNodes")(slot) : []),
    find: method("querySelector"),
    range: () => createRange(document),
    view: "checkVisibility" in sample ? getter("defaultView")(document) : null,
  };
}
