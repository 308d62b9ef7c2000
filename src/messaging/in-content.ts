import type { FromContent } from "./to-background.ts";
import type { ToContent } from "./to-content.ts";

interface Runtime {
  /** Gone once the extension was updated, reloaded or removed while the page stayed open. */
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (message: unknown, sender: unknown, reply: (value: unknown) => void) => boolean;

type Answers = { [Name in keyof ToContent]?: (request: ToContent[Name]["request"]) => Answer<Name> };
type Answer<Name extends keyof ToContent> =
  | ToContent[Name]["response"]
  | Promise<ToContent[Name]["response"]>;

/** Undefined once the extension was updated, reloaded or removed while the page stayed open. */
function runtime(): Runtime | undefined {
  try {
    // Firefox knows this name too, and answers with promises under it as well.
    const { runtime: found } = Reflect.get(globalThis, "chrome");
    return found?.id ? found : undefined;
  } catch {
    return undefined;
  }
}

/** False once the extension is gone. */
export const isExtensionThere = (): boolean => runtime() !== undefined;

/** The worker may be stopped while it answers; a word that was not heard is said again. */
const TRIES = 3;
const PAUSE = 300;

/**
 * Tells the worker something from a content script. Never throws and never rejects: a script that has outlived its
 * extension must not be heard in the page's console.
 * @returns false when the extension is gone, so that the script can take itself back
 */
export function tellWorker<Name extends keyof FromContent>(
  name: Name,
  request: FromContent[Name],
  tries = TRIES,
): boolean {
  const here = runtime();
  const again = () => setTimeout(tellWorker, PAUSE, name, request, tries - 1);
  try {
    if (tries > 0) here?.sendMessage({ name, request }).catch(again);
  } catch {
    // It went while this was said.
  }
  return here !== undefined;
}

/** Answers what the worker asks of this frame, until `signal` aborts. Other names are left to the other scripts. */
export function answerWorker(answers: Answers, signal: AbortSignal): void {
  const here = runtime();
  if (!here) return;
  const listener: Listener = (message, _sender, reply) => {
    const answer = answerTo(message, answers);
    if (!answer) return false;
    answer().then(
      (value) => reply({ ok: true, value }),
      (error: unknown) => reply({ ok: false, error: String(error) }),
    );
    return true;
  };
  here.onMessage.addListener(listener);
  signal.addEventListener("abort", () => {
    // An extension that is gone has taken its listeners with it.
    if (isExtensionThere()) here.onMessage.removeListener(listener);
  });
}

/** Only the extension itself can send here, so the request is taken at its word. */
function answerTo(message: unknown, answers: Answers): (() => Promise<unknown>) | null {
  const { name, request } = Object(message);
  if (typeof name !== "string" || !Object.hasOwn(answers, name)) return null;
  const answer: unknown = Reflect.get(answers, name);
  return typeof answer === "function" ? async () => answer(request) : null;
}
