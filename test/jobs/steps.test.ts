import { expect, test } from "vitest";
import { paced, type Steps } from "../../src/jobs/steps.ts";

/** Counts until the page was let at its own `turns` times. */
function* counting(turns: { left: number }): Steps<string> {
  for (let count = 0; turns.left > 0; count++) yield count;
  return "all";
}

test("long work lets others run in between and tells how far it is", async () => {
  const turns = { left: 3 };
  const told: number[] = [];
  const onDone = (count: number) => {
    told.push(count);
    setTimeout(() => {
      turns.left -= 1;
    });
  };
  await expect(paced(counting(turns), { signal: new AbortController().signal, onDone })).resolves.toBe("all");
  expect(told.length).toBeGreaterThanOrEqual(3);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test("cancelled work ends at the next turn", async () => {
  const cancelling = new AbortController();
  const work = paced(counting({ left: 1 }), {
    signal: cancelling.signal,
    onDone: () => cancelling.abort(),
  });
  await expect(work).rejects.toThrow("aborted");
});
