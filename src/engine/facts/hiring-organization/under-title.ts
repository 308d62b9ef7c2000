import type { Candidate } from "../../define-fact.ts";
import { departmentWords } from "../../lexicon/department-words.ts";
import { lightPattern } from "../../light-pattern.ts";
import type { Passage } from "../../passages.ts";
import { sectionOf } from "../../sections.ts";
import type { PageSnapshot } from "../../snapshot.ts";
import { isPlaceLine } from "../job-location/places.ts";
import { namesRole } from "../title/role.ts";
import { mayBeEmployer, NAME, nameKey, trimmedName } from "./names.ts";
import { ORGANISATION, ORGANISATION_END } from "./organisation-words.ts";
import type { Employer } from "./rules.ts";

/** Lines under the title that may say who and where. */
const LINES = 3;
const LONGEST = 120;
/** A name with what parts it from the place or the kind of job: "Acme Foods - Oslo", "Acme – Foods AG (Leeds)", "Acme Foods, Leeds". */
const LINE = new RegExp(
  `^\\s{0,3}(?<name>${NAME}(?: [–-] ${NAME}(?<= (?:AG|GmbH|KG|SE|SA|SAS)))?)(?: \\d\\*)?(?:\\s?\\((?<aside>[^()]{2,40})\\))?(?<rest>$|,\\s|\\s?[|·•]\\s?|\\s[–—-]\\s)`,
);
/** What a comma adds to a name, unless it is a legal form. */
const PLACE_BEHIND = lightPattern(/,(?! ?(?:Inc|LLC|L\.L\.C|Ltd|LLP|Corp|Co|PLC|GmbH)\b).*$/u);
const WORDS = new Set(departmentWords);

/**
 * The employer in a line right under the title, alone or before the place: "Acme Foods", "Acme Foods - Oslo". Names of
 * departments, places, roles and shifts are none; one word needs the text to name it too.
 */
export function namedUnderTitle(snapshot: PageSnapshot, passages: readonly Passage[]): Candidate<Employer>[] {
  const mark = snapshot.marks.find(({ property }) => property === "title");
  const title = passages.findIndex(({ block }) =>
    mark ? mark.start >= block.start && mark.start < block.end : false,
  );
  if (!mark || title < 0) return [];
  const titleWords = snapshot.text.slice(mark.start, mark.end);
  const above = passages.slice(0, title).find(({ block }) => block.area === "header");
  const over = above && nameOver(above);
  if (over) return [over];
  for (const [index, passage] of passages.slice(title + 1, title + 1 + LINES).entries()) {
    const { block, text } = passage;
    if (block.area !== "header" || block.role === "listItem") return [];
    if ((block.role !== "paragraph" && block.role !== "heading") || text.length > LONGEST) continue;
    const { name: words, aside, rest } = LINE.exec(text)?.groups ?? {};
    const name = trimmedName((words ?? "").replace(PLACE_BEHIND, ""));
    if (
      !isName(name) ||
      isPlaceLine(name) ||
      (`${words}${rest}`.includes(",") &&
        !ORGANISATION.test(name) &&
        isPlaceLine(text.replace(/\s?[|·•].*$/, ""))) ||
      (titleWords.includes(name) && !isAfterRole(name, titleWords))
    )
      continue;
    const start = block.start + text.indexOf(name);
    const after = text
      .slice(text.indexOf(name) + name.length)
      .replace(/^[\s,|·•–—-]+/, "")
      .replace(/\s?[|·•].*$|(?<!^\d\d)\s[–—-]\s(?=\p{L}).*$/u, "")
      .replace(/^(?:downtown|central|near|greater|in) (?=\p{Lu})/u, "");
    // "Kew Gardens - 136589" is a number of the posting.
    if (/^[A-Z]{0,4}[-\d]{3,}$/.test(after)) continue;
    const next = passages[title + 2 + index]?.text ?? "";
    const beside =
      isPlaceLine(after) ||
      isPlaceLine(aside ?? "") ||
      isPlaceLine(next) ||
      /^(?:job )?location\b/i.test(next);
    const single = !name.includes(" ");
    const isRepeated = snapshot.text.toLowerCase().split(name.toLowerCase()).length > 2;
    const isMailed = snapshot.text.includes(`@${nameKey(name)}.`);
    if (block.role === "heading" && !beside) return [];
    const sure = ORGANISATION.test(name) || (!single && (beside || (index === 0 && rest === "")));
    // With its place beside it the line is the head's, whatever the text calls the employer; one word if the text speaks of it.
    const isHead =
      (sure && (beside || ORGANISATION.test(name))) ||
      (single && beside && index === 0 && isSpokenOf(name, snapshot.text));
    const item: Employer = {
      name,
      weight:
        sure || isMailed
          ? 5
          : single && beside && (isRepeated || index === 0)
            ? 3
            : isRepeated || (index === 0 && rest === "" && ATTRIBUTE.test(next))
              ? 2
              : 1.5,
      source: isHead ? "header" : "text",
    };
    const at = { start, end: start + name.length, passage };
    return [{ item, rule: "hiringOrganization/under-title", certainty: "stated", at }];
  }
  return [];
}

/** What boards put under the employer: "2 to 4 yrs", "$50,000 a year", "Full-time", "Posted today". */
const ATTRIBUTE =
  /^\W*(?:\d[^\n]{0,12}(?:years?|yrs?)\b|[$€£₹]\s?\d|full[- ]?time|part[- ]?time|remote|hybrid|on-?site|posted|internship|contract|permanent)/i;

/** "At Acme", "Acme offers": the text speaks of the name as of an employer. */
function isSpokenOf(name: string, text: string): boolean {
  const parts = text.split(name);
  return parts.some(
    (after, index) =>
      index > 0 &&
      !/^[\p{L}\d]/u.test(after) &&
      (/\b(?:at|join|about|with|why) $/i.test((parts[index - 1] ?? "").slice(-8)) ||
        /^(?:['’]s| (?:is|are|offers|provides|has|will|does|was))\b/.test(after)),
  );
}

/** "Gardener - Acme", "Gardener @ [Acme]": the title ends with the name, parted from the role. */
function isAfterRole(name: string, title: string): boolean {
  const words = title.replace(/\]$/, "");
  return words.endsWith(name) && /[-–—|@] ?\[?$/.test(words.slice(0, -name.length));
}

/** The first line of the head, above the title, where it is an organisation by its words: "Universität Kiel – Institut für Physik". */
function nameOver(passage: Passage): Candidate<Employer> | null {
  const { block, text } = passage;
  if (block.role !== "paragraph" || text.length > LONGEST) return null;
  const name = trimmedName((LINE.exec(text)?.groups?.name ?? "").replace(PLACE_BEHIND, ""));
  if (!isName(name) || !ORGANISATION.test(name)) return null;
  const start = block.start + text.indexOf(name);
  const at = { start, end: start + name.length, passage };
  const item: Employer = { name, weight: 5, source: "header" };
  return { item, rule: "hiringOrganization/over-title", certainty: "stated", at };
}

const HAS_DATE = lightPattern(
  /\b(?:posted|january|february|march|april|june|july|august|september|october|november|december|20\d\d)\b/iu,
);

function isName(name: string): boolean {
  if (
    !/^\p{L}/u.test(name) ||
    !mayBeEmployer(name.replace(/^(?:The|Los|Las|Le|La|Les|El|Il) (?=\p{Lu})/u, "")) ||
    sectionOf(name) !== null ||
    HAS_DATE.test(name)
  )
    return false;
  const words = name.toLowerCase().split(/[\s/&-]+/);
  const isFirm = words.length > 2 && /^(?:group|international|partners|holdings)$/.test(words.at(-1) ?? "");
  if (!isFirm && words.every((word) => WORDS.has(word) || /^\d+\p{L}*$/u.test(word))) return false;
  return ORGANISATION_END.test(name) || !namesRole(name);
}
