import { describe, expect, test } from "vitest";
import { lightPattern } from "../../src/engine/light-pattern.ts";

const found = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([words]) => words);

describe("a light pattern finds what the pattern finds", () => {
  const texts = [
    "Wir suchen Köchinnen für 3 Küchen in Zürich, Malmö und České Budějovice.",
    "L’équipe d’Orléans cherche 2 ingénieur(e)s — São Paulo, Łódź, İstanbul",
    "東京都でエンジニアを募集しています。 תל אביב, Αθήνα, Москва, 서울",
    "$20–25/hr (W-2) • US & Canada: 100%",
  ];
  const patterns = [
    /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?!\p{L})/gu,
    /\p{L}{3,}/giu,
    /[^\p{L}\s]+/gu,
    /(?<word>[\p{L}\p{M}'’-]+) (?:in|für|und)(?!\p{L})/dgiu,
    /\p{Lo}{2,}/gu,
    /[\p{Script=Latin}]+\p{N}*/gu,
    /\[|\]|\\p/gu,
  ];
  test.each(patterns)("%s", (pattern) => {
    const light = lightPattern(pattern);
    expect(light.unicode).toBe(false);
    for (const text of texts) expect(found(light, text)).toEqual(found(pattern, text));
  });
});

test.each([/x/g, /\u{1f600}/u, /😀/u, /\P{L}/u, /\p{Extended_Pictographic}/u])(
  "%s stays as it is",
  (pattern) => {
    expect(lightPattern(pattern)).toBe(pattern);
  },
);

test("flags and groups are kept", () => {
  const light = lightPattern(/(?<a>\p{Lu})(?<b>\p{Ll})/dgu);
  expect(light.flags).toBe("dg");
  expect(light.exec("Éé")?.groups).toMatchObject({ a: "É", b: "é" });
});
