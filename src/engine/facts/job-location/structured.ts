import * as z from "zod/mini";
import type { Candidate } from "../../define-fact.ts";
import type { StructuredPosting } from "../../snapshot.ts";
import type { Naming } from "./lines.ts";
import { placesIn } from "./places.ts";

const Text = z.string();
const Address = z.looseObject({
  addressLocality: z.optional(z.unknown()),
  addressRegion: z.optional(z.unknown()),
  addressCountry: z.optional(z.unknown()),
});
const Site = z.looseObject({ address: z.optional(z.unknown()) });

/** `jobLocation` of schema.org: a Place or several, with an address that may be a plain string. */
export function inStructured({ source, path, posting }: StructuredPosting): Candidate<Naming>[] {
  if (posting.jobLocationType === "TELECOMMUTE") return [];
  const sites = Array.isArray(posting.jobLocation) ? posting.jobLocation : [posting.jobLocation];
  return sites.slice(0, 60).flatMap((site, index): Candidate<Naming>[] => {
    const at = `${path}/jobLocation${Array.isArray(posting.jobLocation) ? `/${index}` : ""}`;
    const value = addressOf(site);
    const places = value === null ? [] : placesIn(value);
    if (value === null || places.length === 0) return [];
    return [
      {
        item: { places, weight: "beside" },
        rule: "jobLocation/structured",
        certainty: "stated",
        structured: { type: "structured", source, path: at, value },
      },
    ];
  });
}

/** "Oslo, Norway" of an address; the locality alone when it says more. */
function addressOf(site: unknown): string | null {
  const plain = z.safeParse(Text, site);
  if (plain.success) return plain.data;
  const parsed = z.safeParse(Site, site);
  if (!parsed.success) return null;
  const line = z.safeParse(Text, parsed.data.address);
  if (line.success) return line.data;
  const address = z.safeParse(Address, parsed.data.address);
  if (!address.success) return null;
  const { addressLocality, addressRegion, addressCountry } = address.data;
  const parts = [addressLocality, addressRegion, nameOf(addressCountry)].flatMap((part) => {
    const text = z.safeParse(Text, part);
    return text.success && text.data.trim() !== "" ? [text.data.trim()] : [];
  });
  return parts.length > 0 ? parts.join(", ") : null;
}

/** A country is a name or code, or an object that holds one. */
function nameOf(country: unknown): unknown {
  const named = z.safeParse(z.looseObject({ name: z.string() }), country);
  return named.success ? named.data.name : country;
}
