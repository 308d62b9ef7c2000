import { answerWorker } from "../../messaging/in-content.ts";
import { Overlay } from "./overlay.ts";

/** The running overlay of this frame: put there again, the script takes the place of its earlier self. */
const PLACE = Symbol.for("smallprint.overlay");
const earlier: unknown = Reflect.get(globalThis, PLACE);
if (earlier instanceof AbortController) earlier.abort();

const life = new AbortController();
Reflect.set(globalThis, PLACE, life);
let made: Overlay | null = null;
/** Made when it is first needed: where a page makes that fail, the worker hears of it, and not the page's console. */
const overlay = () => {
  made ??= new Overlay();
  return made;
};
const clear = (): undefined => made?.clear();
life.signal.addEventListener("abort", clear);
answerWorker(
  {
    paint: (request) => overlay().paint(request),
    clear,
    show: ({ shown, evidence }) => overlay().show(shown, evidence),
    pick: ({ kind }) => overlay().pick(kind),
  },
  life.signal,
);
