/**
 * A property or method of a document that the page cannot clobber: an image named `body` shadows the document's own
 * `body`; what the prototypes hold is never shadowed. Methods come unbound.
 */
export const unshadowed = <On extends object, Name extends keyof On & string>(on: On, name: Name): On[Name] =>
  Reflect.get(Object.getPrototypeOf(on), name, on);
