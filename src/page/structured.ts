import type { StructuredPosting } from "../engine/snapshot.ts";
import type { Dom } from "./dom.ts";

/** The JobPostings that the page states as JSON-LD. */
export function structuredPostings(dom: Dom, document: Document): StructuredPosting[] {
  const found: StructuredPosting[] = [];
  for (const script of dom.findAll(document, 'script[type="application/ld+json"]')) {
    try {
      const data: unknown = JSON.parse(dom.textOf(script));
      if (typeof data === "object" && data !== null && "@type" in data && data["@type"] === "JobPosting")
        found.push({ source: "json-ld", path: "", posting: { ...data } });
    } catch {
      // Broken JSON-LD states nothing.
    }
  }
  return found;
}
