import type { Fact } from "../../src/engine/extraction.ts";
import { type SavedJob, statuses, untouched } from "../../src/jobs/saved-job.ts";
import { aCapture, aFact } from "./a-job.ts";

const ROLES = ["Hydrologist", "Bookbinder", "Data Engineer", "Night Nurse", "Cartographer", "Tram Driver"];
const RANKS = ["Junior", "Senior", "Lead", "Assistant", ""];
const EMPLOYERS = ["Quill Works", "Amber Rail", "Fjordline Labs", "Copper & Sons", "Tidewater Clinic"];
const PLACES = ["Oslo", "Graz", "Porto", "Denver", "Leeds", "Kraków", "Ghent"];
const NOTES = ["", "", "Ask Marguerite about the team", "Looks good, but far away", "Call back on Monday"];
const DAY = 86_400_000;

/** Numbers that look random and are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A made-up list of jobs, the same for the same count and `now`. */
export function manyJobs(count: number, now: number): SavedJob[] {
  const random = seeded(7);
  const pick = <Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new RangeError("nothing to pick from");
    return value;
  };
  return Array.from({ length: count }, (_, number): SavedJob => {
    const id = `example:${number}`;
    const savedAt = now - number * 600_000;
    const title = `${pick(RANKS)} ${pick(ROLES)} ${number}`.trim();
    const status = random() < 0.5 ? null : pick(statuses);
    const note = pick(NOTES);
    return {
      id,
      url: `https://jobs.example/${number}`,
      firstSeenAt: savedAt - 5000,
      savedAt,
      closedAt: random() < 0.05 ? now - DAY : null,
      user: {
        ...untouched(savedAt),
        status,
        history: status === null ? [] : [{ status, at: savedAt }],
        note,
        tags: random() < 0.1 ? ["dream"] : [],
      },
      capture: aCapture(factsOf(title, pick, random, now), {
        url: `https://jobs.example/${number}`,
        documentTitle: title,
        text: `${title}\n${"We look after rivers, rails and books, and the people who need them. ".repeat(30)}`,
        at: savedAt,
      }),
      changes: [],
    };
  });
}

type Pick = <Value>(values: readonly Value[]) => Value;

function factsOf(title: string, pick: Pick, random: () => number, now: number): Fact[] {
  const [employer, place] = [pick(EMPLOYERS), pick(PLACES)];
  const facts = [aFact("title", title, title), aFact("hiringOrganization", employer, employer)];
  if (random() < 0.7) {
    const hourly = random() < 0.3;
    const min = hourly ? 20 + Math.floor(random() * 60) : 40_000 + Math.floor(random() * 120) * 1000;
    const max = Math.round(min * 1.2);
    const period = hourly ? "hour" : "year";
    const currency = pick(["USD", "USD", "EUR", "GBP"]);
    facts.push(aFact("baseSalary", [{ min, max, currency, period }], `${min} to ${max} a ${period}`));
  }
  if (random() < 0.9) facts.push(aFact("jobLocation", [place], `based in ${place}`));
  if (random() < 0.6) {
    const where = pick(["remote", "hybrid", "onsite"] as const);
    facts.push(aFact("workplaceType", [where], `you work ${where}`));
  }
  if (random() < 0.4) {
    const country = pick(["US", "US", "DE", "GB"]);
    facts.push(aFact("applicantCountries", [country], `only for people who live in ${country}`));
  }
  if (random() < 0.3) facts.push(aFact("visaSponsorship", "not-offered", "we cannot help with a visa"));
  if (random() < 0.5) {
    const date = new Date(now + Math.floor(random() * 60) * DAY).toISOString().slice(0, 10);
    facts.push(aFact("validThrough", date, `apply by ${date}`));
  }
  return facts;
}
