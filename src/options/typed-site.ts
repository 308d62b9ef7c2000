import { sitePattern } from "../permissions/sites.ts";

/** The match pattern of a site as people type it: a host name or any address on it. Null when it is neither. */
export function typedSite(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const pattern = /\s/.test(text) ? null : sitePattern(address);
  return pattern !== null && new URL(address).hostname.includes(".") ? pattern : null;
}
