import type { StructuredPosting } from "../engine/snapshot.ts";
import type { Dom } from "./dom.ts";

/** What the page says of the posting outside its visible text. */
export interface Hints {
  url: URL | null;
  documentTitle: string;
  /** Titles that other programs are told: og:title, twitter:title. */
  sharedTitle: string;
  siteName: string;
  structuredTitle: string;
  structuredEmployer: string;
  /** Alternative texts of images near the top: often the employer's logo. */
  logos: string[];
  /** The head's titles and description and the places of the page's data, one a line. */
  told: string;
}

export function hintsOf(
  dom: Dom,
  document: Document,
  url: string,
  structured: readonly StructuredPosting[],
): Hints {
  const meta = (selector: string) => {
    const element = dom.find(document, selector);
    return element ? dom.attribute(element, "content") : "";
  };
  const posting = structured[0]?.posting;
  const organization = posting?.hiringOrganization;
  const logos = dom
    .findAll(document, "img[alt]")
    .slice(0, 12)
    .map((image) => dom.attribute(image, "alt").trim())
    .filter((alt) => alt !== "" && alt.length < 60);
  const sharedTitle = (meta("meta[property='og:title']") || meta("meta[name='twitter:title']")).slice(0, 500);
  const description = meta("meta[name='description']") || meta("meta[property='og:description']");
  return {
    url: URL.canParse(url) ? new URL(url) : null,
    documentTitle: dom.title.slice(0, 500),
    sharedTitle,
    siteName: meta("meta[property='og:site_name']").slice(0, 200),
    structuredTitle: nameOf(posting?.title),
    structuredEmployer: nameOf(organization),
    logos,
    told: [dom.title, sharedTitle, description, localitiesOf(posting?.jobLocation)].join("\n").slice(0, 4000),
  };
}

/** A name given as text or as an object with a name. */
function nameOf(value: unknown): string {
  if (typeof value === "string") return value.trim().slice(0, 300);
  if (typeof value === "object" && value !== null && "name" in value && typeof value.name === "string")
    return value.name.trim().slice(0, 300);
  return "";
}

/** What is not Latin, nor the punctuation of Latin texts. */
const FOREIGN = /[^\0-\u024f\u2000-\u206f]/;

/** Letters and digits only, without accents and case: for comparing what two places of a page call the same thing. */
export function folded(text: string): string {
  // Browsers take milliseconds to compile the Unicode classes, and most pages need none.
  const [marks, others] = FOREIGN.test(text)
    ? [/\p{M}/gu, /[^\p{L}\p{N}]+/gu]
    : [/[\u0300-\u036f]/g, /[^a-z\d\u00df-\u00f6\u00f8-\u024f\u03bc]+/g];
  return text.normalize("NFKD").replace(marks, "").toLowerCase().replace(others, " ").trim();
}

const LOCALITY = /"addressLocality":"([^"\\]{2,60})"/g;

/** The towns that the page's data names, each as words that a place follows. */
const localitiesOf = (sites: unknown): string =>
  [
    ...JSON.stringify(sites ?? null)
      .slice(0, 20_000)
      .matchAll(LOCALITY),
  ]
    .map(([, town]) => `in ${town}`)
    .join("\n");
