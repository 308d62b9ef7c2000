import type { StructuredPosting } from "../../engine/snapshot.ts";
import type { Dom } from "../dom.ts";
import { cleaned } from "./clean.ts";

const LONGEST = 4_000_000;
const MOST_VALUES = 60_000;
const SHORTEST_TEXT = 300;

/** The names by which programs call the properties of a posting, in the order in which they are preferred. */
const NAMES: Readonly<Record<"title" | "description" | "hiringOrganization" | "jobLocation", RegExp>> = {
  title: /^(?:title|jobTitle|job_title|positionTitle|postingTitle|name)$/,
  description:
    /^(?:descriptionHtml|description|jobDescription|job_description|descriptionBody|description_html|body|content|jobDescriptionHtml|fullDescription|text)$/,
  hiringOrganization:
    /^(?:company(?:Name|_name)?|employer(?:Name)?|organization(?:Name)?|hiringOrganization)$/,
  jobLocation: /^(?:location(?:s|Name|_name)?|jobLocation|city|primaryLocation)$/,
};

/**
 * The posting in the data that a page's own program starts from (`__NEXT_DATA__`, `data-page` and the like), under
 * schema.org names. Only where exactly one object there looks like a posting: a list of jobs has many.
 */
export function pageDataPosting(dom: Dom, document: Document): StructuredPosting | null {
  const sources = [
    ...dom
      .findAll(document, "script#__NEXT_DATA__, script#__NUXT_DATA__, script[type='application/json']")
      .map((s) => dom.textOf(s)),
    ...dom.findAll(document, "[data-page]").map((element) => dom.attribute(element, "data-page")),
  ];
  const found = sources.flatMap((text) =>
    text.length > LONGEST || text.length < SHORTEST_TEXT ? [] : postingsOf(text),
  );
  const texts = new Set(found.map(({ posting }) => posting.description));
  return texts.size === 1 ? (found[0] ?? null) : null;
}

function postingsOf(text: string): StructuredPosting[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  const found: StructuredPosting[] = [];
  const queue: { at: unknown; path: string }[] = [{ at: data, path: "" }];
  for (let i = 0; i < queue.length && i < MOST_VALUES; i++) {
    const entry = queue[i];
    if (!entry || typeof entry.at !== "object" || entry.at === null) continue;
    const posting = postingFrom(entry.at);
    if (posting) found.push({ source: "page-data", path: entry.path, posting });
    else
      for (const [key, at] of Object.entries(entry.at))
        if (typeof at === "object" && at !== null)
          queue.push({ at, path: `${entry.path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}` });
  }
  return found;
}

/** An object with a short title and a long description, and something that only jobs have. */
function postingFrom(value: object): Record<string, unknown> | null {
  const entries = Object.entries(value);
  const pick = (name: RegExp, fits: (value: unknown) => boolean) =>
    entries.find(([key, at]) => name.test(key) && fits(at))?.[1];
  const description = pick(NAMES.description, (at) => typeof at === "string" && at.length >= SHORTEST_TEXT);
  const title = pick(NAMES.title, (at) => typeof at === "string" && at.length > 2 && at.length < 200);
  if (description === undefined || title === undefined) return null;
  if (!entries.some(([key]) => /job|location|employ|salary|department|apply|requisition|vacan/i.test(key)))
    return null;
  const named = (at: unknown) => typeof at === "string" || (typeof at === "object" && at !== null);
  return cleaned({
    "@type": "JobPosting",
    title,
    description,
    hiringOrganization: pick(NAMES.hiringOrganization, named),
    jobLocation: pick(NAMES.jobLocation, named),
  });
}
