/** A name in the content scripts' own world, which the page cannot see. */
const PLACE = "smallprint";

/**
 * One script at a time watches a document: the gate, then the reader. Taking over stops the one before.
 * @returns aborted when the next one takes over
 */
export function takeOver(): AbortController {
  const before: AbortController | undefined = Reflect.get(globalThis, PLACE);
  before?.abort();
  const mine = new AbortController();
  Reflect.set(globalThis, PLACE, mine);
  return mine;
}
