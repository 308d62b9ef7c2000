import fc from "fast-check";
import { expect, test } from "vitest";
import { withinBudget } from "../../src/tabs/kept.ts";

const entry = (tabId: number, bytes: number, at: number) => ({ tabId, bytes, at });

test("everything stays while there is room", () => {
  const before = [entry(1, 40, 1), entry(2, 40, 2)];
  const { stay, go } = withinBudget(before, entry(3, 20, 3), 100);
  expect(stay.map(({ tabId }) => tabId)).toEqual([3, 2, 1]);
  expect(go).toEqual([]);
});

test("the tab that was used least recently goes first", () => {
  const before = [entry(1, 40, 5), entry(2, 40, 2), entry(3, 10, 9)];
  expect(withinBudget(before, entry(4, 50, 10), 100).go).toEqual([2]);
});

test("a tab's new record takes the place of its old one", () => {
  const { stay } = withinBudget([entry(1, 90, 1)], entry(1, 20, 2), 100);
  expect(stay).toEqual([entry(1, 20, 2)]);
});

test("whatever comes, what stays fits beside the newest, and nothing is lost without being named", () => {
  const entries = fc.uniqueArray(fc.record({ tabId: fc.nat(50), bytes: fc.nat(100), at: fc.nat(1000) }), {
    selector: ({ tabId }) => tabId,
  });
  fc.assert(
    fc.property(entries, fc.nat(100), (before, bytes) => {
      const { stay, go } = withinBudget(before, entry(99, bytes, 2000), 200);
      expect(stay.reduce((sum, one) => sum + one.bytes, 0)).toBeLessThanOrEqual(200);
      expect([...stay.map(({ tabId }) => tabId), ...go].toSorted()).toEqual(
        [...before.map(({ tabId }) => tabId), 99].toSorted(),
      );
    }),
  );
});
