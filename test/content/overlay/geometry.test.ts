import { expect, test } from "vitest";
import { cardPlace } from "../../../src/content/overlay/geometry.ts";

const view = { width: 1000, height: 700 };
const card = { width: 300, height: 200 };
const words = (left: number, top: number): DOMRect =>
  ({ left, top, right: left + 80, bottom: top + 20, width: 80, height: 20 }) as DOMRect;

test("a card goes below its words", () => {
  expect(cardPlace(words(100, 100), card, view)).toEqual({ left: 100, top: 128 });
});

test("above them where there is no room below", () => {
  expect(cardPlace(words(100, 600), card, view)).toEqual({ left: 100, top: 392 });
});

test.each([
  ["right", words(950, 100), { left: 692, top: 128 }],
  ["left", words(-50, 100), { left: 8, top: 128 }],
  ["bottom, scrolled away", words(100, 900), { left: 100, top: 492 }],
  ["top, scrolled away", words(100, -300), { left: 100, top: 8 }],
])("never over the %s edge", (_, at, place) => {
  expect(cardPlace(at, card, view)).toEqual(place);
});

test("in a window that is smaller than the card its beginning is seen", () => {
  expect(cardPlace(words(10, 10), card, { width: 200, height: 100 })).toEqual({ left: 8, top: 8 });
});
