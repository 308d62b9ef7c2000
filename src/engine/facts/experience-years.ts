import { defineFact } from "../define-fact.ts";
import { SPAN, UNIT_STEMS } from "../lexicon/experience.ts";
import { choose } from "./experience-years/choose.ts";
import { readLabel, readSpan, readWords, type Years } from "./experience-years/read.ts";
import { fromStructured } from "./experience-years/structured.ts";

/**
 * Years of work that the posting demands. The age of the company or of the applicant, terms, residence, schooling
 * and what is only preferred are not that.
 */
export const experienceYears = defineFact<
  "experienceYears",
  Years,
  { min: number | null; max: number | null }
>({
  kind: "experienceYears",
  rules: [
    {
      // "5+ years of relevant experience", "Erfahrung von mindestens 2 Jahren", "3 years as a welder"; not "20 years old"
      name: "experienceYears/span",
      mentions: UNIT_STEMS,
      pattern: new RegExp(SPAN, "dgu"),
      read: readSpan,
    },
    {
      // "dreijährige Berufserfahrung", "mehr als 5-jähriger Erfahrung"; not "mehrjährige Erfahrung", which has no number
      name: "experienceYears/adjective",
      pattern:
        /(?<![\p{L}\p{N}])(?<min>\d{1,2}|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)(?:\s?[-–]\s?(?:bis\s)?(?<max>\d{1,2}))?[\s-]?(?<unit>jährige)[rnsm]?\s(?:\p{L}+,?\s){0,4}?\p{L}*erfahrung/dgiu,
      read: readWords,
    },
    {
      // "5+ YOE"; not "YOE matters less to us than taste", which has no number
      name: "experienceYears/short",
      pattern:
        /(?<![\p{L}\p{N}.,$€£#/])(?<min>\d{1,2})\s?(?:[-–]\s?(?<max>\d{1,2})\s?)?(?<more>\+\s?)?(?<unit>YOE)(?!\p{L})/dgiu,
      read: readWords,
    },
    {
      // "at least a year of experience", "a year of retail experience"; not "50,000 a year"
      name: "experienceYears/a-year",
      pattern:
        /(?<![\p{L}\p{N}])(?:(?:at least|minimum of|minimum|over|more than)\s(?<min>an?)\s(?:full\s)?(?<unit>year)(?:['’]s)?(?:\sor\smore)?|(?<min2>an?)\s(?<unit2>year)(?:\sor\smore)?\sof)\s(?:[^\s.;]{1,20}\s){0,5}?(?:experience|background|exp)(?!\p{L})/dgiu,
      read: readWords,
    },
    {
      // a field or line under a label: "Experience Required: 5+", "Years of experience: 4-6"; not "Experience level: 2"
      name: "experienceYears/labelled",
      pattern:
        /(?<quote>(?<label>(?:minimum |total |required |relevant )?(?:years?(?:['’]| of)? (?:of )?(?:\p{L}+ )?experience|experience(?: \(?(?:in )?(?:years|yrs)\)?| required \(?(?:years|yrs)\)?)|jahre berufserfahrung|années d['’]expérience|años de experiencia|anos de experiência)(?: required| needed| requise?s?)?\s?:\s{0,3})(?<min>\d{1,2})(?:\s?[-–]\s?(?<max>\d{1,2}))?(?<more>\s?\+)?)(?![\d.,%]|\s?(?:years?|yrs?|months?|ans|jahre|años|anos)(?!\p{L}))/dgiu,
      read: readLabel,
    },
    {
      // 「実務経験3年以上」「3年以上の開発経験」; 「創業10年以上」 is the company's age
      name: "experienceYears/japanese",
      pattern:
        /経験[^。\n]{0,12}?(?<min>[\d０-９]{1,2})(?:[〜～~-](?<max>[\d０-９]{1,2}))?\s?(?<unit>年)(?:以上|程度)?|(?<min2>[\d０-９]{1,2})\s?(?<unit2>年)(?:以上|程度)(?:の|、)?[^。\n]{0,24}?経験/dgu,
      read: readWords,
    },
  ],
  fromStructured,
  resolve: choose,
});
