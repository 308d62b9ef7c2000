import { decodeEntities, undoubled } from "./repair.ts";

/** Dates that stand for "none". */
const PLACEHOLDER_DATE =
  /^(?:1970-01-01|1900-01-01|0001-01-01|9999-12-31|0000-00-00|null|undefined|n\/a|invalid date)/i;
const EMPTY = /^(?:null|undefined|n\/?a|none|-)?$/i;
const DEEPEST = 10;
/** Properties that hold HTML, whose markup is read later; elsewhere entities are an encoding too many. */
const MARKUP =
  /^(?:description|responsibilities|qualifications|skills|experienceRequirements|educationRequirements|jobBenefits|incentiveCompensation)$/;

/**
 * A posting with its strings repaired and what states nothing left out: null, empty strings, placeholder dates.
 * Null when nothing is left.
 */
export function cleaned(posting: object): Record<string, unknown> | null {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(posting)) {
    const clean = key === "__proto__" ? undefined : cleanValue(key, value, 0);
    if (clean !== undefined) kept[key] = clean;
  }
  return Object.keys(kept).some((key) => !key.startsWith("@")) ? kept : null;
}

function cleanValue(key: string, value: unknown, depth: number): unknown {
  if (value === null || depth > DEEPEST) return undefined;
  if (typeof value === "string") return cleanText(key, value);
  if (Array.isArray(value)) {
    const items = value.map((item) => cleanValue(key, item, depth + 1)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== "object") return value;
  const entries = Object.entries(value).flatMap(([name, below]) => {
    const clean = name === "__proto__" ? undefined : cleanValue(name, below, depth + 1);
    return clean === undefined ? [] : [[name, clean] as const];
  });
  return entries.some(([name]) => !name.startsWith("@")) ? Object.fromEntries(entries) : undefined;
}

function cleanText(key: string, value: string): string | undefined {
  const text = undoubled(value).trim();
  if (EMPTY.test(text)) return undefined;
  if (/date|validThrough/i.test(key) && PLACEHOLDER_DATE.test(text)) return undefined;
  if (MARKUP.test(key)) return text;
  return text.includes("&") ? decodeEntities(decodeEntities(text)) : text;
}
