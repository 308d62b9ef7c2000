import { expect, test } from "vitest";
import { readKind } from "../../../src/engine/extract.ts";
import { jobTerm } from "../../../src/engine/facts/job-term.ts";
import { corpus } from "../../support/corpus.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

const span = (start: string | null, end: string | null) => ({ start, end });

corpus(jobTerm, {
  states: [
    ["# ‹2028 Risk – Trading – Summer› Internship", { start: "2028-summer", end: "2028-summer" }],
    ["Befristet ‹bis voraussichtlich Ende Juli 2027›", { start: null, end: "2027-07" }],
    ["Serveur pour la saison, de ‹décembre 2026 à avril 2027›", { start: "2026-12", end: "2027-04" }],
    ["Am Institut ist ‹zum 1. Mai 2027› eine Stelle zu besetzen.", { start: "2027-05-01", end: null }],
    ["Durée : 6 mois ‹à partir de mars 2027›", { start: "2027-03", end: null }],
    ["Buscamos una persona para ‹incorporarse en febrero de 2027›.", { start: "2027-02", end: null }],
    // spans
    ["The internship runs from ‹June 1, 2026 – August 14, 2026›.", span("2026-06-01", "2026-08-14")],
    ["You can work full time ‹September to December 2025›.", span("2025-09", "2025-12")],
    ["Contract dates: ‹01/05/2026 - 06/26/2026› (24 weeks)", span("2026-01-05", "2026-06-26")],
    ["A full-time placement between ‹May and August 2026›.", span("2026-05", "2026-08")],
    ["Assignment period: ‹3-28 August 2026›", span("2026-08-03", "2026-08-28")],
    ["The season lasts from ‹November to February 2026›.", span("2025-11", "2026-02")],
    ["Die Stelle ist vom ‹01.09.2025 bis zum 28.02.2026› zu besetzen.", span("2025-09-01", "2026-02-28")],
    ["Praktikum von ‹März bis August 2026› in Teilzeit", span("2026-03", "2026-08")],
    ["Stage du ‹1er juin au 31 août 2026› à Lyon", span("2026-06-01", "2026-08-31")],
    ["Contrat saisonnier de ‹juin à septembre 2026›", span("2026-06", "2026-09")],
    ["Prácticas de ‹septiembre a diciembre de 2025› en Madrid", span("2025-09", "2025-12")],
    ["Estágio de ‹fevereiro a julho de 2026›", span("2026-02", "2026-07")],
    ["Tirocinio da ‹gennaio a giugno 2026›", span("2026-01", "2026-06")],
    ["契約期間:‹2025年10月1日から2026年3月31日›", span("2025-10-01", "2026-03-31")],
    ["Two cohorts: an internship in ‹May-July 2026› or August-October 2026.", span("2026-05", "2026-10")],
    // titles
    ["# Bakery Intern (‹Summer 2026›)\nWe bake.", span("2026-summer", "2026-summer")],
    ["# ‹Fall 2025› Co-op, Hydrology\nWe measure rivers.", span("2025-fall", "2025-fall")],
    ["# Trainee Vermessung – ‹Oktober 2025›\nWir messen.", span("2025-10", null)],
    ["# Research Intern, ‹January - June 2026›\nWe read.", span("2026-01", "2026-06")],
    ["# Spring Intern - ‹Summer/Fall 2026›\nWe sow.", span("2026-summer", "2026-fall")],
    // seasons
    ["This is a ‹Summer 2026› data internship.", span("2026-summer", "2026-summer")],
    ["Our ‹2026 summer› intern class works on maps.", span("2026-summer", "2026-summer")],
    ["We offer a co-op for ‹fall 2025›.", span("2025-fall", "2025-fall")],
    ["Be ready to work 40 hours a week during ‹summer 2026›.", span("2026-summer", "2026-summer")],
    ["Internship term: ‹Spring 2026›", span("2026-spring", "2026-spring")],
    ["Stage à l'‹été 2026› dans notre atelier", span("2026-summer", "2026-summer")],
    // starts
    ["You will ‹start on 1 June 2026›.", span("2026-06-01", null)],
    ["The job ‹begins Monday, September 8, 2025›.", span("2025-09-08", null)],
    ["Anticipated ‹start date: January 5, 2026›", span("2026-01-05", null)],
    ["The planned ‹start is mid-August 2026›.", span("2026-08", null)],
    ["Work would ‹commence in early October 2025›.", span("2025-10", null)],
    ["You ‹begin on either June 8 or June 15, 2026›.", span("2026-06", null)],
    ["You ‹begin on either May 11th or June 15th, 2026›.", span("2026-05-11", null)],
    ["The internship will ‹start in May/June 2026›.", span("2026-05", null)],
    ["An internship with a ‹June 2026 start›", span("2026-06", null)],
    ["Five months, ‹starting September 2025›.", span("2025-09", null)],
    ["Frühester ‹Eintrittstermin: 01.03.2026›", span("2026-03-01", null)],
    ["Ausbildungsbeginn ist der 1. August 2026, ‹Ausbildungsstart 01.08.2026›", span("2026-08-01", null)],
    ["Wir suchen ‹ab Oktober 2025› eine Werkstudentin.", span("2025-10", null)],
    ["Zur Verstärkung suchen wir ‹zum 01.01.2026› eine Köchin.", span("2026-01-01", null)],
    ["Das Praktikum ist ‹ab dem 15. April 2026› möglich.", span("2026-04-15", null)],
    ["Stage de fin d'études ‹à partir de février 2026›", span("2026-02", null)],
    ["Poste ‹à pourvoir dès le 2 janvier 2026›", span("2026-01-02", null)],
    ["‹Date de début : 01/09/2025›", span("2025-09-01", null)],
    ["‹Fecha de inicio: 15 de octubre de 2025›", span("2025-10-15", null)],
    ["Vaga de estágio com ‹início em março de 2026›", span("2026-03", null)],
    ["‹Startdatum: 1 september 2025›", span("2025-09-01", null)],
    ["Contratto a termine ‹a partire da gennaio 2026›", span("2026-01", null)],
    ["‹Tillträde 1 oktober 2025›", span("2025-10-01", null)],
    ["Termín ‹nástupu: 1. 9. 2025›", span("2025-09-01", null)],
    ["‹入社時期:2026年4月›", span("2026-04", null)],
    // ends
    ["A fixed-term contract ‹until 31 December 2026›.", span(null, "2026-12-31")],
    ["Die Stelle ist ‹bis zum 31.12.2026› befristet.", span(null, "2026-12-31")],
    [
      "The role ‹starts March 2, 2026› and the contract ends on June 30, 2026.",
      span("2026-03-02", "2026-06-30"),
    ],
    ["The internship ‹starts in early June 2026› and ends in mid-August 2026.", span("2026-06", "2026-08")],
    ["‹Einstellung zum 1.8.2026›", span("2026-08-01", null)],
    ["Vertragslaufzeit: ‹01.04.2026 – 30.09.2026›", span("2026-04-01", "2026-09-30")],
    ["Du bist ‹ab Februar 2026› verfügbar.", span("2026-02", null)],
    ["‹Rentrée : septembre 2026›", span("2026-09", null)],
    ["Graduate programme, ‹September 2026 intake›", span("2026-09", null)],
    ["Be ‹available to start on 6/1/2026 or 6/15/2026›.", span("2026-06", null)],
    [
      "‹Job start: immediately or 1 March 2026›".replace("‹Job start", "Job ‹start"),
      span("2026-03-01", null),
    ],
    ["Our 2026 summer internship takes place ‹June 1st to August 7th›.", span("2026-06-01", "2026-08-07")],
    // labels and values on lines of their own
    ["Start date\n‹March 2, 2026›", span("2026-03-02", null)],
    [
      "# Bookbinding Intern (Summer 2026)\nThe internship will ‹begin May 2026›.",
      span("2026-05", "2026-summer"),
    ],
    [
      "# Book Fair Volunteer\nHelp us at the town hall on ‹26 September 2026›.",
      span("2026-09-26", "2026-09-26"),
    ],
  ],
  doesNotState: [
    "# 2028 strategy and the summer sale",
    "Le tarif change en saison.",
    "Summer internship, twelve weeks.",
    "You start in September.",
    "We start as soon as possible.",
    "The two-year programme starts in 2026.",
    "You graduate between December 2026 and June 2027.",
    "Expected graduation date of Spring 2027 or later.",
    "You will have finished your junior year by summer 2026.",
    "Applications open in February 2026 and interviews begin March 2026.",
    "Application period: January 18, 2026 - February 27, 2026",
    "Apply by May 5, 2026.",
    "Bewerbungsfrist: 31.03.2026",
    "Bewirb dich bis zum 15. Mai 2026 auf diese Stelle.",
    "Posted: May 5, 2026",
    "Posting date\nJanuary 30, 2026",
    "Revenue of 3 billion for the fiscal year ended January 3, 2025.",
    "We raised our Series B in March 2025.",
    "Beginning January 1, 2026, all employees come to the office three days a week.",
    "Starting salary from January 2026: $50,000",
    "Benefits start on the first day of the month after January 2026.",
    "Ab 01.01.2026 steigt das Gehalt um 3 %.",
    "Named a best place to work in summer 2025.",
    "Copyright 2020-2025 Quill Works",
    "The projects are scheduled for summer and fall 2025.",
    "Join us at our open day on 5 May 2026.",
    "Founded in May 2019, we have grown to 300 people.",
    "Date limite de candidature : 26 octobre 2025",
    "This job posting will close on March 19, 2026.",
    "Enrolled in a degree program in fall 2026.",
    "Mandatory orientation: June 3 - 7, 2026",
    "Interviews for the role take place in March 2026.",
    "Effective January 1, 2026, the minimum wage rises.",
    "Our office is closed from December 24, 2025 to January 2, 2026.",
    "The event runs from 3 to 5 June 2026 in Leeds.",
    "Interns who return to school in fall 2026",
    "Target start date: Q1 2026",
    "The internship takes place June 1st to August 7th.",
    "We launched our first mission in December 2026.",
    "The internship must start no later than June 15, 2026.",
  ],
});

test("structured data gives a start where the words are silent", () => {
  const structured = [
    { source: "json-ld" as const, path: "", posting: { jobStartDate: "2026-03-01T00:00:00" } },
  ];
  const read = (text: string) => readKind(jobTerm, snapshotOf(text, { structured }), "2026-01-01")?.value;
  expect(read("You bind books.")).toEqual(span("2026-03-01", null));
  expect(read("You start on May 4, 2026.")).toEqual(span("2026-05-04", null));
});
