// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lookAgain } from "../../src/content/look-again.ts";

let until: AbortController;
beforeEach(() => {
  until = new AbortController();
  document.body.replaceChildren();
  vi.useFakeTimers();
});
afterEach(() => {
  until.abort();
  vi.useRealTimers();
});

/** One change of the page, as its observers hear of it. */
async function change(): Promise<void> {
  document.body.append("x");
  await Promise.resolve();
}

test("a change is looked at once, a while after; without one nothing is", async () => {
  const look = vi.fn(() => true);
  lookAgain(look, until.signal)();
  vi.advanceTimersByTime(60_000);
  expect(look).not.toHaveBeenCalled();
  await change();
  await change();
  await change();
  expect(look).not.toHaveBeenCalled();
  vi.advanceTimersByTime(400);
  expect(look).toHaveBeenCalledOnce();
});

test("a page that never rests is looked at ever more seldom, and soon again after a rest", async () => {
  const look = vi.fn(() => true);
  lookAgain(look, until.signal)();
  for (let time = 0; time < 120_000; time += 10) {
    await change();
    vi.advanceTimersByTime(10);
  }
  expect(look.mock.calls.length).toBeGreaterThan(10);
  expect(look.mock.calls.length).toBeLessThan(25);
  vi.advanceTimersByTime(60_000);
  look.mockClear();
  await change();
  vi.advanceTimersByTime(400);
  expect(look).toHaveBeenCalledOnce();
});

test("it stops when it is told to, until it is started again", async () => {
  const look = vi.fn((count: number) => count < 3);
  const restart = lookAgain(look, until.signal);
  restart();
  const changes = async () => {
    for (let time = 0; time < 10; time += 1) {
      await change();
      vi.advanceTimersByTime(20_000);
    }
  };
  await changes();
  expect(look).toHaveBeenCalledTimes(3);
  restart();
  await changes();
  expect(look).toHaveBeenCalledTimes(6);
});

test("it ends with its signal, also while it waits", async () => {
  const look = vi.fn(() => true);
  lookAgain(look, until.signal)();
  await change();
  until.abort();
  vi.advanceTimersByTime(60_000);
  await change();
  vi.advanceTimersByTime(60_000);
  expect(look).not.toHaveBeenCalled();
});
