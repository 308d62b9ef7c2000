import { describe, expect, test } from "vitest";
import { readKind } from "../../../src/engine/extract.ts";
import { workHours } from "../../../src/engine/facts/work-hours.ts";
import { corpus } from "../../support/corpus.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

const week = (min: number | null, max: number | null = min) => ({ min, max });

corpus(workHours, {
  states: [
    ["The bindery offers a ‹32-hour per week› role.", { min: 32, max: 32 }],
    ["Full time, ‹38 hrs/week› plus overtime", { min: 38, max: 38 }],
    ["Plný úvazek, ‹37,5 hodiny týdně›", week(37.5)],
    ["The post is ‹40 hours/week›.", week(40)],
    ["You work ‹20-25 hrs per week›.", week(20, 25)],
    ["Part-time, ‹20-25 hrs›", week(20, 25)],
    ["‹35h/semaine›, horaires de bureau", week(35)],
    ["Contrat de ‹35 heures hebdomadaires›", week(35)],
    ["Vollzeit, ‹38,5 Stunden/Woche›", week(38.5)],
    ["Vollzeit, ‹40 Std./Wo›", week(40)],
    ["‹38,5-Stunden-Woche›", week(38.5)],
    ["Teilzeit mit ‹20 Wochenstunden›", week(20)],
    ["Teilzeit (‹20-30 Stunden›)", week(20, 30)],
    ["Die wöchentliche Arbeitszeit beträgt ‹39 Stunden›.", week(39)],
    ["Beschäftigungsausmaß: ‹38,5 Stunden›", week(38.5)],
    ["Werkstudent (‹20h›)", week(20)],
    ["‹max. 20 Stunden pro Woche›", week(null, 20)],
    ["Jornada de ‹40 horas semanales›", week(40)],
    ["Jornada completa de ‹40 horas›", week(40)],
    ["Carga horária: ‹30h semanais›", week(30)],
    ["‹32-40 uur›", week(32, 40)],
    ["‹24 tot 32 uur per week›", week(24, 32)],
    ["‹40 ore settimanali›", week(40)],
    ["Plný úvazek, ‹40 hodin týdně›", week(40)],
    ["A ‹37.5 hour working week›", week(37.5)],
    ["Full-time (‹37.5 hours›)", week(37.5)],
    ["Full-time, ‹40 hour work schedule›", week(40)],
    ["Scheduled Weekly Hours: ‹36›", week(36)],
    ["# Scheduled Weekly Hours\n‹37.5›", week(37.5)],
    ["Hours per week: ‹24›", week(24)],
    ["Hours: ‹37.5›", week(37.5)],
    ["‹Minimum 25 hours per week›", week(25, null)],
    ["‹30+ hours per week›", week(30, null)],
    ["Interns are ‹not to exceed 20 hours per week›.", week(null, 20)],
    ["Trainees work ‹up to 29 hours per week›.", week(null, 29)],
    ["‹forty (40) hours per week›", week(40)],
    ["Hours may vary from ‹20 to 30 per week›.", week(20, 30)],
    ["We expect ‹20 hours/week› in term and 40 hours/week in summer.", week(20, 40)],
    ["‹three 12-hour shifts a week›", week(36)],
    ["‹3 x 12h shifts per week›", week(36)],
    ["We work ‹6 days a week, 10 hour days›.", week(60)],
    ["‹8 hours a day, 5 days a week›", week(40)],
    ["‹37h30 hebdomadaires›", week(37.5)],
    ["wöchentlich ‹38,5 Stunden›", week(38.5)],
    ["Teilzeit (‹mind. 20 Std›.)", week(20, null)],
    ["A 4-day week (‹32 hours›)", week(32)],
    ["‹37.5 hours›, Monday to Friday", week(37.5)],
    ["Time commitment: ‹10-15 hours›", week(10, 15)],
    ["Weekly hours offered: ‹37.5›", week(37.5)],
    ["‹36 hours per week›, 3 x 12 hour shifts", week(36)],
  ],
  doesNotState: [
    "You lead a 2-hour per week meeting.",
    "12 hours of overtime a week",
    "Overtime is paid beyond 40 hours per week.",
    "Employees working 30 hours per week or more are eligible for benefits.",
    "Full-time employees (30+ hours per week) receive medical insurance.",
    "Staff who work at least 20 hours a week accrue vacation.",
    "10 hours of training per week",
    "40 hours of PTO a year",
    "Paid sick leave: 40 hours per year",
    "We reply within 24 hours.",
    "Open 24 hours a day, 7 days a week",
    "Hours: 9-5",
    "Hours: 9am - 5pm",
    "Business hours: 8-18",
    "Shift: 12 hours",
    "12-hour shifts",
    "80 hours bi-weekly",
    "The salary is based on 40 hours per week.",
    "€ 3.000 bruto per maand o.b.v. 40 uur per week",
    "2 hours per week of mentoring",
    "An overlap of 4 hours with New York",
    "Full-time, 24 hours notice",
    "You must lift 40 pounds.",
    "Flexible hours",
    "A 40 hour course",
    "8 hours per day, Monday to Friday",
    "Carga horária: 8h diárias",
    "72 hours per pay period",
    "Available to employees working 20+ hours per week",
    "Up to 10 hours/week of travel",
  ],
});

describe("structured data", () => {
  const given = (hours: unknown) =>
    readKind(
      workHours,
      snapshotOf("Night porter", {
        structured: [{ source: "json-ld", path: "", posting: { "@type": "JobPosting", workHours: hours } }],
      }),
      "2025-07-01",
    )?.value ?? null;

  test.each<[unknown, { min: number; max: number } | null]>([
    ["37.5 hours per week", { min: 37.5, max: 37.5 }],
    ["20-25 hours per week", { min: 20, max: 25 }],
    [32, { min: 32, max: 32 }],
    ["40 hours per week", null],
    ["Mon-Fri 9-17", null],
    ["0", null],
    [{ hours: 40 }, null],
  ])("%j", (hours, value) => {
    expect(given(hours)).toEqual(value);
  });
});
