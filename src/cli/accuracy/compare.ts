import * as z from "zod/mini";

/** How a value of each fact turns into items that can be compared; the rules of the labels' guide. */
type Items = (value: unknown) => string[];

const fold = (value: unknown): string =>
  String(value)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const FORM =
  /\b(inc|incorporated|llc|ltd|limited|plc|gmbh|ag|se|sa|sas|bv|b v|nv|corp|corporation|co|company|group|pty|pte|l l c)\b/g;
const company = (value: unknown): string =>
  fold(value).replace(FORM, "").replace(/\s+/g, " ").trim() || fold(value);
const place = (value: unknown): string => fold(String(value).split(",")[0]);
const country = (value: unknown): string => (lower(value) === "uk" ? "gb" : lower(value));
const lower = (value: unknown): string => String(value).toLowerCase();

const Range = z.object({ min: z.optional(z.nullable(z.number())), max: z.optional(z.nullable(z.number())) });
const Pay = z.extend(Range, { currency: z.string(), period: z.string() });
const Duration = z.extend(Range, { unit: z.string() });
const Term = z.object({ start: z.optional(z.nullable(z.string())), end: z.optional(z.nullable(z.string())) });
const Education = z.object({ min: z.optional(z.nullable(z.string())), enrolled: z.optional(z.boolean()) });

const number = (value: number | null | undefined): string =>
  typeof value === "number" ? String(+value.toPrecision(6)) : "-";
const range = ({ min, max }: z.infer<typeof Range>): string => `${number(min)}..${number(max)}`;
const list = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? value
    : value === null || value === undefined || value === "" || value === false
      ? []
      : [value];
const each =
  (item: (value: unknown) => string): Items =>
  (value) => [...new Set(list(value).map(item))];
const shaped =
  <T>(shape: z.ZodMiniType<T>, item: (value: T) => string): Items =>
  (value) =>
    list(value).flatMap((one) => {
      const parsed = z.safeParse(shape, one);
      return parsed.success ? [item(parsed.data)] : [];
    });

/** Each scored fact and its items. */
export const factItems: Readonly<Record<string, Items>> = {
  title: each(fold),
  hiringOrganization: each(company),
  jobLocation: each(place),
  workplaceType: each(lower),
  officeDaysPerWeek: shaped(Range, range),
  relocationAssistance: each(lower),
  baseSalary: shaped(Pay, (pay) => `${range(pay)} ${pay.currency} ${pay.period}`),
  employmentType: each(lower),
  applicantCountries: each(country),
  applicantRegions: each(place),
  workAuthorization: each(country),
  visaSponsorship: each(lower),
  citizenship: each(country),
  securityClearance: each(lower),
  education: shaped(Education, ({ min, enrolled }) =>
    min ? `${lower(min)} ${enrolled ? "enrolled" : "graduate"}` : "none",
  ),
  experienceYears: shaped(Range, range),
  jobTerm: shaped(Term, ({ start, end }) => `${start ?? "-"}..${end ?? "-"}`),
  jobDuration: shaped(Duration, (duration) => `${range(duration)} ${duration.unit}`),
  workHours: shaped(Range, range),
  validThrough: each(String),
  datePosted: each(String),
  travelPercent: shaped(Range, range),
  jobImmediateStart: each(String),
};

/** Counts of right, wrong and missing items. */
export class Tally {
  right = 0;
  wrong = 0;
  missing = 0;

  /** Adds one comparison; says how it missed, or null when it did not. */
  add(want: readonly string[], got: readonly string[]): "missing" | "other" | "too many" | null {
    const right = got.filter((item) => want.includes(item)).length;
    this.right += right;
    this.wrong += got.length - right;
    this.missing += want.length - right;
    if (right === want.length && right === got.length) return null;
    return right === want.length ? "too many" : got.length === right ? "missing" : "other";
  }

  /** Null when nothing was read. */
  get precision(): number | null {
    return this.right + this.wrong === 0 ? null : this.right / (this.right + this.wrong);
  }

  /** Null when nothing is stated. */
  get recall(): number | null {
    return this.right + this.missing === 0 ? null : this.right / (this.right + this.missing);
  }
}

/** Without white space, so that markup between two words does not matter. */
export const squash = (words: string): string =>
  words.replace(/[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]+/g, "");
