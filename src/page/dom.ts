/**
 * Reads of a DOM that a page cannot clobber. A form with a field named `firstChild`, or an image named `body`,
 * shadows the property of that name on the form or the document; accessors taken from the prototypes are never shadowed.
 */
export interface Dom {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
  /** Whether `node` is `around` or stands in it; not across shadow roots. */
  contains(around: Node, node: Node): boolean;
  type(node: Node): number;
  data(node: Node): string;
  /** The text of a node and all below it. */
  textOf(node: Node): string;
  tag(element: Element): string;
  /** "" when absent. */
  attribute(element: Element, name: string): string;
  has(element: Element, name: string): boolean;
  shadowRoot(element: Element): ShadowRoot | null;
  /** What a slot shows: its assigned nodes; empty when it shows its own children. */
  assigned(slot: Element): readonly Node[];
  /** First and all matches of a fixed selector of ours, never one built from the page's words. */
  find(root: Document | Element, selector: string): Element | null;
  findAll(root: Document | Element, selector: string): readonly Element[];
  /** The text nodes under `root` in document order, shadow trees left out. */
  texts(document: Document, root: Element): Generator<Node>;
  isElement(node: Node): node is Element;
  /** The window, when the document is shown in one that computes styles; null for parsed documents and DOMs without layout. */
  view: Window | null;
  root: Element | null;
  body: Element | null;
  title: string;
}

/** The accessor or method `name` from the prototype chain of `object`, own and named properties passed over. */
function native(object: object, name: string): PropertyDescriptor {
  for (let at = Object.getPrototypeOf(object); at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return { get: () => null, value: () => null };
}

/** Binds the reads to a document's own realm. */
export function domOf(document: Document): Dom {
  const getter = (object: object, name: string) => {
    const get = native(object, name).get ?? (() => null);
    return (on: unknown) => get.call(on);
  };
  const method = (object: object, name: string) => {
    const call = native(object, name).value;
    return (on: unknown, ...args: unknown[]) => call.apply(on, args);
  };
  const root: Element | null = getter(document, "documentElement")(document);
  const sample: object = root ?? document;
  const nodeType = getter(document, "nodeType");
  const nodeValue = getter(document, "nodeValue");
  const textContent = getter(sample, "textContent");
  const attribute = method(sample, "getAttribute");
  const [documentFind, elementFind] = [method(document, "querySelector"), method(sample, "querySelector")];
  const [documentAll, elementAll] = [
    method(document, "querySelectorAll"),
    method(sample, "querySelectorAll"),
  ];
  const localName = getter(sample, "localName");
  return {
    firstChild: getter(document, "firstChild"),
    nextSibling: getter(document, "nextSibling"),
    parent: getter(document, "parentNode"),
    contains: method(document, "contains"),
    type: nodeType,
    data: (node) => nodeValue(node) ?? "",
    textOf: (node) => textContent(node) ?? "",
    tag: localName,
    attribute: (element, name) => attribute(element, name) ?? "",
    has: method(sample, "hasAttribute"),
    shadowRoot: getter(sample, "shadowRoot"),
    assigned: (slot) => (localName(slot) === "slot" ? method(slot, "assignedNodes")(slot) : []),
    find: (from, selector) =>
      nodeType(from) === 9 ? documentFind(from, selector) : elementFind(from, selector),
    findAll: (from, selector) => [
      ...(nodeType(from) === 9 ? documentAll(from, selector) : elementAll(from, selector)),
    ],
    *texts(document, root) {
      const walker = method(document, "createTreeWalker")(document, root, 4);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node;
    },
    isElement: (node): node is Element => nodeType(node) === 1,
    view: "checkVisibility" in sample ? getter(document, "defaultView")(document) : null,
    root,
    body: getter(document, "body")(document),
    title: getter(document, "title")(document) ?? "",
  };
}
