import type { Visit } from "../messaging/to-background.ts";

/** A name in the content scripts' own world, which the page cannot see. */
const PLACE = Symbol.for("smallprint.visit");

/** The document's random name and how many addresses it has had; the gate and the reader of a frame share it. */
interface Visits {
  document: string;
  visit: number;
  address: string;
  captures: number;
}

function visits(): Visits {
  const found: Visits | undefined = Reflect.get(globalThis, PLACE);
  if (found) return found;
  const fresh = {
    document: Math.random().toString(36).slice(2),
    visit: 0,
    address: location.href,
    captures: 0,
  };
  Reflect.set(globalThis, PLACE, fresh);
  return fresh;
}

/** An address without its fragment, unless that holds the path of a page inside the page. */
const pageOf = (address: string) => address.replace(/#(?!!?\/).*$/, "");

/** Which document this is, and which of its addresses it shows now. */
export function currentVisit(): Visit {
  const known = visits();
  if (pageOf(known.address) !== pageOf(location.href)) known.visit += 1;
  known.address = location.href;
  return { document: known.document, visit: known.visit, url: known.address };
}

/** The number of the next capture of this document. */
export function nextRevision(): number {
  const known = visits();
  known.captures += 1;
  return known.captures;
}
