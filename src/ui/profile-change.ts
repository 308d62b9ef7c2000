import * as z from "zod/mini";
import { Profile } from "../fit/profile.ts";

/** New values of fields; undefined empties one, also within a group. */
type Change = { [Field in Exclude<keyof Profile, "version">]?: Loose<Profile[Field]> | undefined };
type Loose<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { [Key in keyof Value]: Value[Key] | undefined }
    : Value;

/** The profile with some fields changed; a value that is not in the profile's form leaves it as it was. */
export function changed(profile: Profile, change: Change): Profile {
  const filled = Object.entries({ ...profile, ...change }).map(([field, value]) => [
    field,
    withoutEmpty(value),
  ]);
  const parsed = z.safeParse(Profile, Object.fromEntries(filled.filter(([, value]) => value !== undefined)));
  return parsed.success ? parsed.data : profile;
}

function withoutEmpty(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== "");
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
