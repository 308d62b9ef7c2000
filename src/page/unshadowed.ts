/**
 * A property or method of a document or element that a page cannot clobber. A form with a field named `firstChild`, or an
 * image named `body`, shadows the property of that name on the form or the document; what the prototypes hold is never
 * shadowed. Methods come unbound.
 */
export function unshadowed<On extends object, Name extends keyof On & string>(on: On, name: Name): On[Name] {
  if (!Object.hasOwn(on, name)) return on[name];
  let found: PropertyDescriptor | undefined;
  for (let at = Object.getPrototypeOf(on); at !== null && !found; at = Object.getPrototypeOf(at))
    found = Object.getOwnPropertyDescriptor(at, name);
  return found?.get ? found.get.call(on) : found?.value;
}
