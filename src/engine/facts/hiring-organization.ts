import { type Candidate, defineFact } from "../define-fact.ts";
import { isKnownCity } from "../lexicon/cities.ts";
import type { Passage } from "../passages.ts";
import type { PageSnapshot } from "../snapshot.ts";
import { mostNamed } from "./hiring-organization/likeliest.ts";
import { isSlug, mayBeEmployer, NAME, nameKey, slugKey, trimmedName } from "./hiring-organization/names.ts";
import { ORGANISATION } from "./hiring-organization/organisation-words.ts";
import { type Employer, employerRules } from "./hiring-organization/rules.ts";
import { namedUnderTitle } from "./hiring-organization/under-title.ts";

/** Who employs: the name as shown, never the job board's. */
export const hiringOrganization = defineFact<"hiringOrganization", Employer, string>({
  kind: "hiringOrganization",
  rules: employerRules,
  fromMarks: (snapshot, passages) => [
    ...snapshot.marks.flatMap((mark): Candidate<Employer>[] => {
      const { property, start, by } = mark;
      if (property !== "hiringOrganization") return [];
      const passage =
        passages.find(({ block }) => start >= block.start && start < block.end) ?? outside(snapshot, start);
      // What only the page's head tells may be a board's name: a text that speaks as another is believed.
      const isTold = passage?.block.source !== undefined && passage.block.area === "header";
      const isHeader = passage?.block.area === "header" && !isTold;
      if (!passage) return [];
      const end = isHeader ? endOfName(passage, start, mark.end, snapshot.text) : mark.end;
      const name = trimmedName(snapshot.text.slice(start, end));
      // "Inc." is the end of a name that a comma parts; "About The Role" is over a text on the role.
      if (name === "" || /^\d{1,2} \p{Ll}|^(?:Inc|LLC|LLP|Ltd|Corp|Co)\.?$/u.test(name)) return [];
      if (!isHeader && /^The /.test(name) && !mayBeEmployer(name.slice(4))) return [];
      const weight = isHeader ? 12 : isTold ? 3.5 : 5;
      const item: Employer = { name, weight, source: isHeader ? "header" : "text" };
      return [
        { item, rule: `hiringOrganization/mark-${by}`, certainty: "stated", at: { start, end, passage } },
      ];
    }),
    ...namedUnderTitle(snapshot, passages).filter(
      ({ item, at }) =>
        !isToldElsewhere(snapshot) || (ORGANISATION.test(item.name) && !holdsPlace(snapshot, at)),
    ),
  ],
  fromStructured({ posting, source }) {
    const value = posting.hiringOrganization;
    const name = typeof value === "string" ? value : nameIn(value);
    if (name === null || !mayBeEmployer(trimmedName(name))) return [];
    const path = typeof value === "string" ? "/hiringOrganization" : "/hiringOrganization/name";
    const structured = { type: "structured" as const, source, path, value: name };
    const item: Employer = { name: trimmedName(name), weight: 4, source: "data" };
    return [{ item, rule: "hiringOrganization/structured", certainty: "stated", structured }];
  },
  resolve(candidates, { snapshot, passages }) {
    const isTold = isToldElsewhere(snapshot);
    // "Maintenance | Full-time | Leeds" under a title whose page names the employer in its head.
    const isParticular = ({ rule }: Candidate<Employer>) =>
      isTold && rule === "hiringOrganization/first-part";
    const of = (source: Employer["source"]) =>
      candidates.filter((candidate) => candidate.item.source === source && !isParticular(candidate));
    const [client] = of("client");
    if (client) return { value: client.item.name, from: [client] };
    const [header] = of("header");
    const named = candidates.filter(({ item }) => item.source === "text" || item.source === "data");
    const likeliest = mostNamed(named, snapshot.text);
    if (!header) {
      if (!likeliest || likeliest.weight < 2) return null;
      const slug = passages.find(
        ({ block, text }) =>
          block.area === "header" && isSlug(text) && slugKey(text).startsWith(nameKey(likeliest.name)),
      );
      const written = slug && writtenAs(slugKey(slug.text), passages);
      return written
        ? { value: written.item.name, from: [written] }
        : { value: likeliest.name, from: likeliest.from };
    }
    const spoken = isSlug(header.item.name) ? spokenForm(header.item.name, named, passages) : null;
    // A slug that is made of no words of the text is an agency's or a board's, where the text speaks as another.
    if (isSlug(header.item.name) && !spoken && likeliest && likeliest.weight >= 4 && !isSlug(likeliest.name))
      return { value: likeliest.name, from: likeliest.from };
    if (spoken) return { value: spoken.item.name, from: [spoken] };
    return { value: withoutNumber(header.item.name, snapshot.text), from: [header] };
  },
});

/** A header line's "Acme" with what belongs to it: "Acme & Sons, Inc", "Acme Research & Development"; not "Acme Leeds". */
function endOfName({ block, text }: Passage, start: number, end: number, all: string): number {
  if (start !== block.start || text.length > 60 || block.role !== "paragraph" || !WHOLE_NAME.test(text))
    return end;
  const rest = all.slice(end, block.end).split(/[\s,]+/);
  return rest.some(
    (word) => isKnownCity(word) || /^[A-Z]{2}$|^\d|^(?:jobs?|careers?|home|about|news|contact)$/i.test(word),
  )
    ? end
    : block.end;
}

/** Whether the capture has the employer's name from the page's head, so that a bare line under the title is a department's. */
const isToldElsewhere = ({ marks, blocks }: PageSnapshot): boolean =>
  marks.some(
    ({ property, start }) =>
      property === "hiringOrganization" &&
      blocks.some((block) => block.source !== undefined && start >= block.start && start < block.end),
  );

const holdsPlace = ({ marks }: PageSnapshot, at: Candidate<Employer>["at"]): boolean =>
  marks.some(
    ({ property, start }) =>
      property === "jobLocation" && at !== undefined && start >= at.start && start < at.passage.block.end,
  );

const WHOLE_NAME = new RegExp(`^${NAME}$`);

function outside(snapshot: PageSnapshot, at: number): Passage | null {
  const block = snapshot.blocks.find(({ start, end }) => at >= start && at < end);
  return block
    ? { block, text: snapshot.text.slice(block.start, block.end), heading: "", sentences: [] }
    : null;
}

const nameIn = (value: unknown): string | null =>
  typeof value === "object" && value !== null && "name" in value && typeof value.name === "string"
    ? value.name
    : null;

/** The form in which the text writes the name of a slug: "bright-lamps" is "Bright Lamps", "brightlampsjobs" too. */
function spokenForm(
  slug: string,
  named: readonly Candidate<Employer>[],
  passages: readonly Passage[],
): Candidate<Employer> | null {
  const key = slugKey(slug);
  const said = named.find(({ item }) => nameKey(item.name) === key) ?? writtenAs(key, passages);
  return (
    said ??
    named.find(({ item: { name } }) => nameKey(name).length > 2 && key.startsWith(nameKey(name))) ??
    null
  );
}

const SEARCHED = 40;

/** The first capitalised words of the text that a slug is made of. */
function writtenAs(key: string, passages: readonly Passage[]): Candidate<Employer> | null {
  for (const passage of passages.slice(0, SEARCHED)) {
    if (passage.block.area === "header") continue;
    for (const match of passage.text.slice(0, 2000).matchAll(NAMES)) {
      const words = match[0].split(" ");
      for (let count = words.length; count > 0; count--) {
        const name = trimmedName(words.slice(0, count).join(" "));
        if (nameKey(name) !== key) continue;
        const start = passage.block.start + match.index;
        const item: Employer = { name, weight: 2, source: "text" };
        const at = { start, end: start + name.length, passage };
        return { item, rule: "hiringOrganization/written-slug", certainty: "stated", at };
      }
    }
  }
  return null;
}

const NAMES = new RegExp(NAME, "g");

/** "001 Acme, Inc." is Acme, Inc. where the text never says the number. */
function withoutNumber(name: string, text: string): string {
  const bare = name.replace(/^\d{2,6}[\s.-]+(?=\p{Lu})/u, "");
  return text.split(name).length > 2 ? name : bare;
}
