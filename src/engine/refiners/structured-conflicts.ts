import type { Evidence, StructuredEvidence } from "../evidence.ts";
import type { Extraction, Fact } from "../extraction.ts";
import type { Search } from "../gather.ts";
import { countryOfCity } from "../lexicon/cities.ts";
import type { StructuredPosting } from "../snapshot.ts";
import type { FactValue } from "../values.ts";

type Conflict = Extraction["conflicts"][number];
type Pay = FactValue<"baseSalary">[number];

/** Where the page's structured data says another thing than its words. Defaults of the boards' software are no statements. */
export function structuredConflicts({ snapshot }: Search, facts: readonly Fact[]): Conflict[] {
  const [structured] = snapshot.structured;
  if (!structured) return [];
  const found = facts.flatMap((fact): Conflict[] => {
    const said = fact.evidence.find(({ type }) => type === "text");
    if (!said) return [];
    const against = contradiction(fact, structured);
    return against ? [{ facts: [fact.kind], evidence: [said, against] }] : [];
  });
  return found;
}

function contradiction(fact: Fact, structured: StructuredPosting): Evidence | null {
  const { posting, source } = structured;
  const evidence = (path: string, value: unknown): StructuredEvidence => ({
    type: "structured",
    source,
    path,
    value: typeof value === "string" ? value : JSON.stringify(value),
  });
  if (fact.kind === "employmentType") {
    const type = typeOf(posting.employmentType);
    const opposite = type === "FULL_TIME" ? "part-time" : type === "PART_TIME" ? "full-time" : null;
    const same = opposite === "part-time" ? "full-time" : "part-time";
    return opposite && fact.value.includes(opposite) && !fact.value.includes(same)
      ? evidence("/employmentType", posting.employmentType)
      : null;
  }
  if (fact.kind === "workplaceType")
    return posting.jobLocationType === "TELECOMMUTE" && !fact.value.includes("remote")
      ? evidence("/jobLocationType", posting.jobLocationType)
      : null;
  if (fact.kind === "baseSalary") {
    const pay = payOf(posting.baseSalary);
    return pay && fact.value.every((said) => excludes(said, pay))
      ? evidence("/baseSalary", posting.baseSalary)
      : null;
  }
  if (fact.kind === "jobLocation") {
    const city = cityOf(posting.jobLocation);
    const country = city === null ? null : countryOfCity(city);
    const said = fact.value.map(countryOfCity);
    return country !== null && said.length > 0 && said.every((known) => known !== null && known !== country)
      ? evidence("/jobLocation/address/addressLocality", city)
      : null;
  }
  return null;
}

/** The one type that the data gives, null for none or several. */
function typeOf(value: unknown): string | null {
  const one = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof one === "string" ? one.toUpperCase().replaceAll(/[\s-]/g, "_") : null;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

function cityOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? (value.length === 1 ? value[0] : null) : value;
  const city = field(field(one, "address"), "addressLocality");
  return typeof city === "string" && city.trim() !== "" ? city.trim() : null;
}

/** Plausible pay by period: outside, the unit or the number is a default. */
const PLAUSIBLE: Readonly<Record<string, readonly [number, number]>> = {
  hour: [5, 600],
  day: [40, 5000],
  week: [150, 15_000],
  month: [500, 80_000],
  year: [8000, 2_000_000],
};

function payOf(value: unknown): Pay | null {
  const amount = field(value, "value");
  const number = (name: string) => {
    const given = field(amount, name);
    const parsed = typeof given === "number" ? given : typeof given === "string" ? Number(given) : Number.NaN;
    return Number.isFinite(parsed) && parsed > 0 ? parsed : null;
  };
  const unit = String(field(amount, "unitText") ?? field(value, "unitText") ?? "").toLowerCase();
  const range = PLAUSIBLE[unit];
  const currency = field(value, "currency");
  const [min, max] = [number("minValue") ?? number("value"), number("maxValue") ?? number("value")];
  if (!range || typeof currency !== "string" || min === null || max === null || min > max) return null;
  if (min < range[0] || max > range[1]) return null;
  const period = unit === "hour" || unit === "day" || unit === "week" || unit === "month" ? unit : "year";
  return { min, max, currency, period };
}

/** Whether two pays of one currency and period have no sum in common. */
function excludes(said: Pay, data: Pay): boolean {
  if (said.currency !== data.currency || said.period !== data.period) return false;
  const [low, high] = [said.min ?? said.max ?? 0, said.max ?? said.min ?? Number.POSITIVE_INFINITY];
  return high * 1.02 < (data.min ?? 0) || low > (data.max ?? 0) * 1.02;
}
