import { answerWorker, isExtensionThere } from "../../messaging/in-content.ts";
import { Overlay } from "./overlay.ts";

/** Where the running overlay of this frame is known. */
const PLACE = Symbol.for("smallprint.overlay");

interface Running {
  isAlive: () => boolean;
  end: () => void;
}

const running = (): Running | undefined => Reflect.get(globalThis, PLACE);

/**
 * The worker may put the script here several times, when several questions find nobody at once: the first goes on. One
 * that has outlived its extension gives way.
 */
function start(): void {
  if (running()?.isAlive()) return;
  running()?.end();
  const life = new AbortController();
  let made: Overlay | null = null;
  /** Made when it is first needed: where a page makes that fail, the worker hears of it, and not the page's console. */
  const overlay = () => {
    made ??= new Overlay();
    return made;
  };
  const clear = (): undefined => made?.clear();
  life.signal.addEventListener("abort", clear);
  const own: Running = { isAlive: isExtensionThere, end: () => life.abort() };
  Reflect.set(globalThis, PLACE, own);
  answerWorker(
    {
      paint: (request) => overlay().paint(request),
      clear,
      show: ({ shown, evidence }) => overlay().show(shown, evidence),
      pick: ({ kind }) => overlay().pick(kind),
    },
    life.signal,
  );
}

start();
