import { describe, expect, test } from "vitest";
import { sectionOf } from "../../src/engine/sections.ts";
import type { Section } from "../../src/engine/snapshot.ts";

const announces: readonly (readonly [Section, readonly string[]])[] = [
  [
    "preferred",
    [
      "Preferred Qualifications",
      "Nice to have:",
      "**Good-to-haves**",
      "Desired Skills & Experience",
      "Bonus points if you have",
      "Ideal, but not required",
      "Wünschenswerte Kenntnisse",
      "Von Vorteil",
      "Les plus",
      "Deseable",
      "Diferenciais",
      "Een pré",
      "Titoli preferenziali",
      "Meriterande",
      "Výhodou",
      "歓迎スキル",
    ],
  ],
  [
    "benefits",
    [
      "Benefits",
      "Compensation, benefits and perks",
      "What we offer",
      "What's in it for you?",
      "💚 Wir bieten",
      "Deine Vorteile",
      "Nous vous offrons",
      "Ofrecemos",
      "O que oferecemos",
      "Dit bieden wij",
      "Cosa offriamo",
      "Vi erbjuder",
      "Nabízíme",
      "福利厚生",
    ],
  ],
  ["pay", ["Compensation", "Pay range", "Salary and location", "Gehalt", "Rémunération", "Salario", "Mzda"]],
  [
    "legal",
    [
      "Equal Opportunity Employer",
      "Diversity & Inclusion",
      "Privacy notice for applicants",
      "Reasonable accommodations",
      "Datenschutzhinweis",
      "Égalité des chances",
    ],
  ],
  [
    "required",
    [
      "What we look for",
      "What we’re after",
      "Who should apply",
      "Requirements:",
      "4. Minimum qualifications",
      "Education, Experience & Licensure",
      "Skills",
      "Must-haves",
      "Who you are",
      "You might thrive in this role if you",
      "What you’ll need",
      "About you",
      "Physical demands and working conditions",
      "Dein Profil",
      "Das bringst du mit",
      "Qualifikation",
      "Profil recherché",
      "Pré-requisitos",
      "Lo que buscamos",
      "Functie-eisen",
      "Requisiti",
      "Kvalifikationer",
      "Požadujeme",
      "必須要件",
    ],
  ],
  [
    "place",
    [
      "Location",
      "All job posting locations:",
      "Where you will work",
      "Hybrid work at Acme",
      "Standort",
      "Lieu de travail",
      "Ubicación",
      "Luogo di lavoro",
      "Místo výkonu práce",
    ],
  ],
  [
    "apply",
    ["How to apply", "Hiring process", "Bewerbung", "Le processus de recrutement :", "Proceso de selección"],
  ],
  [
    "duties",
    [
      "Responsibilities",
      "What you'll do",
      "In this role, you will:",
      "About the role",
      "Job description",
      "Deine Aufgaben",
      "Vos missions",
      "Funciones",
      "O que você vai fazer",
      "Werkzaamheden",
      "Il tuo ruolo",
      "Arbetsuppgifter",
      "Náplň práce",
    ],
  ],
  [
    "company",
    [
      "About us",
      "About Acme",
      "Who we are",
      "Our culture",
      "Über uns",
      "Qui sommes-nous ?",
      "Over ons",
      "Om oss",
    ],
  ],
];

describe("sectionOf", () => {
  for (const [section, headings] of announces)
    test.each(headings)(`${section}: %s`, (heading) => expect(sectionOf(heading)).toBe(section));

  test.each([
    // A short line of a list, not a heading over one.
    "Competitive salary",
    "Excellent communication skills",
    "No experience required",
    "You have worked with at least two cloud providers.",
    // Names of roles and products, which the words of other sections stand in.
    "Mobile Applications Developer",
    "Backend systems",
    // A field: its value is no part of what a heading announces.
    "Required Travel :Minimal",
    "Location: Oslo",
    "",
  ])("announces nothing: %s", (heading) => expect(sectionOf(heading)).toBeNull());

  test("reads a hostile heading in linear time", () => {
    const start = performance.now();
    for (const word of ["you ", "skills, ", "about a ", "what you ", "***", "なに"])
      sectionOf(word.repeat(50_000).slice(0, 100));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
