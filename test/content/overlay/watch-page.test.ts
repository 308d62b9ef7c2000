// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Need, watchPage } from "../../../src/content/overlay/watch-page.ts";

const READING = 50;
let now = 0;
let frames: FrameRequestCallback[] = [];
let stop = new AbortController();

beforeEach(() => {
  now = 0;
  frames = [];
  stop = new AbortController();
  vi.useFakeTimers();
  vi.spyOn(performance, "now").mockImplementation(() => now);
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => {
    frames = [];
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Watches a page in which something is always found wrong; what it costs. */
function watched(need: Need, isHurt = () => true) {
  const look = vi.fn(() => need);
  const read = vi.fn(() => {
    now += READING;
  });
  watchPage([document], { isHurt, look, read }, stop.signal);
  return { look, read };
}

/** The page changes and a frame passes. */
async function change(times = 1): Promise<void> {
  for (let i = 0; i < times; i++) {
    document.body.append("x");
    await Promise.resolve();
    now += 16;
    vi.advanceTimersByTime(16);
    for (const frame of frames.splice(0)) frame(now);
  }
}

test("words taken away are looked for in the next frame, however many changes there were", async () => {
  const { look, read } = watched("none");
  document.body.append("a");
  document.body.append("b");
  await change();
  expect(look).toHaveBeenCalledTimes(1);
  expect(read).not.toHaveBeenCalled();
});

test("other changes are looked at now and then", async () => {
  const { look } = watched("none", () => false);
  await change(60);
  expect(look.mock.calls.length).toBeGreaterThan(0);
  expect(look.mock.calls.length).toBeLessThanOrEqual(2);
});

describe("on a page that never rests", () => {
  test("words that have just gone are found again in the same frame", async () => {
    const { read } = watched("urgent");
    await change();
    expect(read).toHaveBeenCalledTimes(1);
  });

  test.each<Need>(["urgent", "little"])("reading for %s need gets one part in a hundred", async (need) => {
    const { read } = watched(need);
    await change(2_000);
    const share = (read.mock.calls.length * READING) / now;
    // The first 300 ms may come at once.
    expect(share).toBeLessThan(0.01 + 300 / now + READING / now);
    expect(read.mock.calls.length).toBeGreaterThan(1);
  });
});

test("reading that had to wait comes though the page is still again", async () => {
  const { read } = watched("little");
  await change(2);
  expect(read).toHaveBeenCalledTimes(1);
  now += READING * 100;
  vi.advanceTimersByTime(READING * 100);
  for (const frame of frames.splice(0)) frame(now);
  expect(read).toHaveBeenCalledTimes(2);
});

test("nothing is looked at after the end", async () => {
  const { look } = watched("urgent");
  stop.abort();
  await change();
  expect(look).not.toHaveBeenCalled();
});
