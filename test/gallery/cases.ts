import type { Extraction } from "../../src/engine/extraction.ts";
import type { Profile } from "../../src/fit/profile.ts";
import type { EmptyState } from "../../src/ui/PopupState.tsx";
import { extractionOf, words } from "../support/extraction-of.ts";
import { internship } from "../support/internship.ts";

/** What the popup can look like, by name; each is drawn, checked by axe and photographed. */
export type GalleryCase =
  | { page: "welcome" }
  | { page: "situation"; profile: Profile }
  | { state: EmptyState }
  | {
      extraction: Extraction;
      profile?: Omit<Profile, "version">;
      today: string;
      language?: string;
      locale?: "de";
      dir?: "rtl";
    };

const settled = { ...internship, conflicts: [], conditions: [] };
const today = "2025-07-01";

const german = extractionOf(
  [
    {
      kind: "title",
      value: "Wissenschaftliche Mitarbeiterin für Rechtsschutzversicherungsgesellschaften",
    },
    { kind: "hiringOrganization", value: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk GmbH" },
    { kind: "baseSalary", value: [{ min: 4188.5, max: 5247.75, currency: "EUR", period: "month" }] },
    { kind: "jobLocation", value: ["Garmisch-Partenkirchen", "Villingen-Schwenningen"] },
    { kind: "workplaceType", value: ["hybrid"] },
    { kind: "officeDaysPerWeek", value: { min: 2, max: 3 } },
    { kind: "workAuthorization", value: ["DE"] },
    { kind: "securityClearance", value: "obtainable" },
    { kind: "education", value: { min: "associate", enrolled: false, required: true } },
    { kind: "jobTerm", value: { start: "2026-01", end: null } },
    { kind: "employmentType", value: ["contract", "part-time"] },
    { kind: "workHours", value: { min: 19.5, max: 30 } },
  ],
  { conditions: [{ fact: "workplaceType", evidence: words("sofern die Einarbeitung abgeschlossen ist") }] },
);

const hebrew = extractionOf([
  { kind: "title", value: "מתמחה בלמידת מכונה" },
  { kind: "hiringOrganization", value: "חברת הדגמה" },
  { kind: "baseSalary", value: [{ min: 9000, max: 12000, currency: "ILS", period: "month" }] },
  { kind: "jobLocation", value: ["תל אביב", "חיפה"] },
  { kind: "workplaceType", value: ["hybrid"] },
  { kind: "applicantCountries", value: ["IL"] },
  { kind: "jobDuration", value: { min: 3, max: 6, unit: "month" } },
  { kind: "employmentType", value: ["internship"] },
]);

export const cases: Record<string, GalleryCase> = {
  "no-profile": { extraction: internship, today },
  fits: {
    extraction: settled,
    today,
    profile: {
      home: { country: "US", city: "Seattle" },
      mayWorkIn: ["US"],
      education: { level: "doctorate", done: false, graduation: "2027-06" },
      payFloor: { amount: 100_000, currency: "USD", period: "year" },
      available: { from: "2025-08" },
    },
  },
  conflicts: {
    extraction: internship,
    today,
    profile: {
      home: { country: "CA", city: "Toronto" },
      education: { level: "bachelor", done: false },
      payFloor: { amount: 140_000, currency: "USD", period: "year" },
    },
  },
  depends: {
    extraction: internship,
    today,
    profile: {
      home: { country: "US", city: "Denver" },
      mayWorkIn: [],
      education: { level: "doctorate", done: false, graduation: "2025-11" },
      officeDays: 1,
    },
  },
  contradiction: { extraction: internship, today, profile: { home: { city: "Denver" }, officeDays: 0 } },
  "term-over": { extraction: internship, today: "2026-02-01" },
  "nothing-stated": { extraction: extractionOf([]), today },
  "long-german": {
    extraction: german,
    today,
    language: "de",
    locale: "de",
    profile: {
      home: { country: "DE", city: "Villingen" },
      mayWorkIn: ["DE"],
      officeDays: 2,
      relocation: "no",
    },
  },
  "right-to-left": { extraction: hebrew, today, language: "he", dir: "rtl" },
  welcome: { page: "welcome" },
  situation: {
    page: "situation",
    profile: {
      version: 1,
      home: { country: "US", region: "CO", city: "Denver" },
      mayWorkIn: ["US"],
      citizenships: ["CA", "US"],
      education: { level: "doctorate", done: false, graduation: "2025-11" },
      payFloor: { amount: 100_000, currency: "USD", period: "year" },
      officeDays: 2,
    },
  },
  reading: { state: "reading" },
  "no-posting": { state: "noPosting" },
  "browser-page": { state: "browserPage" },
  pdf: { state: "pdf" },
  "empty-page": { state: "emptyPage" },
  failed: { state: "failed" },
  "no-access": { state: "noAccess" },
};
