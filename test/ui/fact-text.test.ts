import { afterEach, describe, expect, test } from "vitest";
import type { Fact } from "../../src/engine/extraction.ts";
import { factKinds } from "../../src/engine/values.ts";
import { setMessageSource } from "../../src/i18n/message-source.ts";
import { factGroups } from "../../src/ui/fact-groups.ts";
import { factLabel } from "../../src/ui/fact-label.ts";
import { factText } from "../../src/ui/fact-text.ts";
import { textsOf } from "../support/message-source.ts";

type Valued = { [K in Fact["kind"]]: Pick<Fact<K>, "kind" | "value"> }[Fact["kind"]];
/** Intl puts thin and no-break spaces where typography wants them; they vary with its data. */
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, " ").replace(/ ?– ?/g, "–");

afterEach(() => setMessageSource(textsOf("en")));

const cases: readonly (readonly [english: string, german: string, fact: Valued])[] = [
  [
    "$10,000–$11,000 a month",
    "10.000–11.000 $ pro Monat",
    { kind: "baseSalary", value: [{ min: 10000, max: 11000, currency: "USD", period: "month" }] },
  ],
  [
    "from €21.50 an hour · up to CHF 90,000 a year",
    "ab 21,50 € pro Stunde · bis zu 90.000 CHF pro Jahr",
    {
      kind: "baseSalary",
      value: [
        { min: 21.5, max: null, currency: "EUR", period: "hour" },
        { min: null, max: 90000, currency: "CHF", period: "year" },
      ],
    },
  ],
  ["Seattle or New York", "Seattle oder New York", { kind: "jobLocation", value: ["Seattle", "New York"] }],
  ["Remote or on site", "Remote oder vor Ort", { kind: "workplaceType", value: ["remote", "onsite"] }],
  ["2–3 days a week", "2–3 Tage pro Woche", { kind: "officeDaysPerWeek", value: { min: 2, max: 3 } }],
  ["up to 25%", "bis zu 25 %", { kind: "travelPercent", value: { min: null, max: 25 } }],
  ["United States only", "Nur Vereinigte Staaten", { kind: "applicantCountries", value: ["US"] }],
  [
    "Germany and European Economic Area only",
    "Nur Deutschland und Europäischer Wirtschaftsraum",
    { kind: "applicantCountries", value: ["DE", "EEA"] },
  ],
  [
    "Master’s degree or higher, in progress",
    "Master oder höher, laufend",
    { kind: "education", value: { min: "master", enrolled: true, required: true } },
  ],
  [
    "September–December 2025",
    "September–Dezember 2025",
    { kind: "jobTerm", value: { start: "2025-09", end: "2025-12" } },
  ],
  ["from June 2025", "ab Juni 2025", { kind: "jobTerm", value: { start: "2025-06", end: null } }],
  ["summer 2025", "Sommer 2025", { kind: "jobTerm", value: { start: "2025-summer", end: "2025-summer" } }],
  ["12 weeks", "12 Wochen", { kind: "jobDuration", value: { min: 12, max: 12, unit: "week" } }],
  ["June 30, 2025", "30. Juni 2025", { kind: "validThrough", value: "2025-06-30" }],
  ["20–25 hours a week", "20–25 Stunden pro Woche", { kind: "workHours", value: { min: 20, max: 25 } }],
];

describe("a fact in one line", () => {
  test.each(cases)("%s / %s", (english, german, fact) => {
    expect(plain(factText(fact))).toBe(english);
    setMessageSource(textsOf("de"));
    expect(plain(factText(fact))).toBe(german);
  });

  test("numbers follow the country of the browser's language, not only the texts'", () => {
    setMessageSource(textsOf("de", "de-CH"));
    const pay = { min: 9e4, max: 9e4, currency: "CHF", period: "year" } as const;
    expect(factText({ kind: "baseSalary", value: [pay] })).toMatch(/CHF.90['’]000 pro Jahr/);
  });

  test("what the page names wrongly is shown as it stands", () => {
    expect(factText({ kind: "jobTerm", value: { start: "soon", end: null } })).toBe("from soon");
    expect(
      factText({ kind: "baseSalary", value: [{ min: 5, max: 5, currency: "points", period: "hour" }] }),
    ).toBe("5 points an hour");
    expect(factText({ kind: "citizenship", value: ["ZZZ"] })).toBe("ZZZ");
  });
});

test("every kind stands in one group and has a name", () => {
  expect(Object.values(factGroups).flat().sort()).toEqual([...factKinds].sort());
  expect(factKinds.map(factLabel).every((label) => label !== "")).toBe(true);
});
