import * as z from "zod/mini";
import { degreeLevels } from "../engine/values.ts";

/** ISO 3166-1 alpha-2. */
const country = z.string().check(z.regex(/^[A-Z]{2}$/));
const word = z.string().check(z.minLength(1), z.maxLength(200));
/** `YYYY-MM` or `YYYY-MM-DD`. */
const date = z.string().check(z.regex(/^\d{4}-\d{2}(?:-\d{2})?$/));
const amount = z.number().check(z.nonnegative());

/**
 * "My situation": what the user says of themselves, to be laid beside a posting. Every field may be missing;
 * what is missing is never held against a posting. Kept on the device only.
 */
export const Profile = z.object({
  version: z.literal(1),
  home: z.optional(
    z.object({ country: z.optional(country), region: z.optional(word), city: z.optional(word) }),
  ),
  /** Where the user may work without sponsorship; an empty list says "nowhere that I named". */
  mayWorkIn: z.optional(z.array(country)),
  citizenships: z.optional(z.array(country)),
  education: z.optional(
    z.object({
      level: z.enum(degreeLevels),
      /** False while studying. */
      done: z.boolean(),
      /** When studies end or ended. */
      graduation: z.optional(date),
    }),
  ),
  /** Years of work. */
  experienceYears: z.optional(amount),
  available: z.optional(
    z.object({
      from: z.optional(date),
      to: z.optional(date),
      /** Most hours a week. */
      hours: z.optional(amount),
    }),
  ),
  payFloor: z.optional(
    z.object({
      amount,
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
      period: z.enum(["hour", "day", "week", "month", "year"]),
    }),
  ),
  /** Most days a week in an office, 0 to 7. */
  officeDays: z.optional(z.number().check(z.minimum(0), z.maximum(7))),
  /** Places of work within reach, besides the user's own city. */
  places: z.optional(z.array(word)),
  /** Whether the user would move: no, yes, or only with the employer's help. */
  relocation: z.optional(z.enum(["no", "yes", "with-help"])),
  clearance: z.optional(z.enum(["held", "none"])),
  /** As the user writes them. No kind of fact is compared with them. */
  languages: z.optional(z.array(word)),
});
export type Profile = z.infer<typeof Profile>;

export const emptyProfile: Profile = { version: 1 };

/** Whether the user has said anything at all. */
export const isEmpty = (profile: Profile): boolean => Object.keys(profile).every((key) => key === "version");
