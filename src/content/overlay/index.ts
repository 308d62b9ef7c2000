import { answerWorker } from "../../messaging/in-content.ts";
import { Overlay } from "./overlay.tsx";

/** The running overlay of this frame: put there again, the script takes the place of its earlier self. */
const PLACE = Symbol.for("smallprint.overlay");
const earlier: unknown = Reflect.get(globalThis, PLACE);
if (earlier instanceof AbortController) earlier.abort();

const life = new AbortController();
Reflect.set(globalThis, PLACE, life);
const overlay = new Overlay();
life.signal.addEventListener("abort", overlay.clear);
answerWorker(
  {
    paint: (request) => overlay.paint(request),
    clear: overlay.clear,
    show: ({ shown, evidence }) => overlay.show(shown, evidence),
    pick: ({ kind }) => overlay.pick(kind),
  },
  life.signal,
);
