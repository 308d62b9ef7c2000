/** Work in small steps; each yields how many items are done. */
export type Steps<Value> = Generator<number, Value, void>;

/** Hears of long work and may stop it. */
export interface Progress {
  signal: AbortSignal;
  onDone(count: number): void;
}

/** Of work before the page is let at its own again. */
const TURN_MS = 25;

/** Does all steps, and lets the page draw and hear between turns. Throws the signal's reason when it is aborted. */
export async function paced<Value>(steps: Steps<Value>, { signal, onDone }: Progress): Promise<Value> {
  let until = performance.now() + TURN_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until) continue;
    onDone(value);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    until = performance.now() + TURN_MS;
  }
}
