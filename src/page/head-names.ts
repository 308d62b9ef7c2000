import { lightPattern } from "../engine/light-pattern.ts";
import { folded, type Hints } from "./hints.ts";
import { BOARD, mayBeName } from "./may-be-name.ts";
import { isOrganisation } from "./organisation.ts";
import { isSurelyPlace } from "./places/shape.ts";
import { namesRole } from "./title.ts";

/** Boards whose addresses name the employer in the first part of the path. */
const TENANT_IN_PATH =
  /(?:greenhouse\.io|lever\.co|ashbyhq\.com|smartrecruiters\.com|workable\.com|jobvite\.com|rippling\.com|join\.com)$/;
const HOST_NOISE =
  /^(?:www|jobs?|careers?|boards?|job-boards|apply|hire|hiring|recruit(?:ing|er|ment)?|work|talent|[a-z]{2}|com|org|net|edu|gov|app|wd\d+|co|fa|us\d|global|en-\w\w|info|solutions|group|inc)$/;
const CAREERS =
  /\b(?:careers?(?: site| page| portal)?|jobs?(?: board)?|job openings?|karriere|recruit(?:ing|ment)|hiring|applicant portal|work at|join|採用(?:情報)?)\b/gi;

/** Names of sites that are boards and agencies' lists rather than employers. */
const LISTS_JOBS =
  /jobs|karriere|career|stellen|emplois?$|empleos?$|vagas$|vacatures|praca|recruit|hiring|talent|jobb(?:et)?$/i;
/** Where the head names an employer, for evidence. */
export type HeadSource = "title" | "shared title" | "site name" | "logo";
export interface HeadName {
  /** As the head has it, words like "careers" and "at" left out. */
  name: string;
  source: HeadSource;
  score: number;
  /** The head says that this is who hires: "at Kew", "Kew Careers". */
  hires?: boolean;
}

/** The names that the head's titles, the site's name and the pictures near the top give, and how likely each is the employer. */
export function headNames(hints: Hints, title: string): HeadName[] {
  const titles = [
    [hints.documentTitle, "title"],
    [hints.sharedTitle, "shared title"],
  ] as const;
  return [
    ...titles.flatMap(([head, source]) => titleNames(head, title).map((name) => ({ ...name, source }))),
    { name: hints.siteName.replace(CAREERS, ""), source: "site name", score: 3 },
    ...hints.logos.map((alt) => {
      const name = alt.replace(/\b(?:company |employer )?logo(?:type)?\b( of)?/gi, "");
      return { name, source: "logo" as const, score: name === alt ? 0.5 : 2.5 };
    }),
  ];
}

/** What speaks for a name whoever says it: the address is made of it, or it is shaped as an organisation's. */
export function worthOf(name: string, url: URL | null): number {
  const joined = joinedOf(name);
  const isInHost =
    joined.length > 3 &&
    [...hostLabels(url)].some(
      (label) =>
        joined.startsWith(label) || label.startsWith(joined) || (joined.length > 4 && label.endsWith(joined)),
    );
  // "/brightlamps/jobs/1" on the host of a career system.
  const isInPath =
    joined.length > 5 &&
    (url?.pathname ?? "")
      .split("/", 6)
      .slice(0, -1)
      .some((part) => joinedOf(part) === joined);
  return (isInHost || isInPath ? 1.5 : 0) + (isOrganisation(name) ? 1.5 : 0);
}

/** Letters and digits without what sets words apart: one key for "Scale AI" and "ScaleAI". */
export const joinedOf = (name: string): string => folded(name).replaceAll(" ", "");

/**
 * The name that only the head gives, where it surely is the employer's: said by two sources or the address too, or
 * shaped as an organisation's; never the name of a site that lists jobs.
 */
export function surestHeadName(hints: Hints, title: string): HeadName | null {
  const found = new Map<string, HeadName & { by: Set<string> }>();
  for (const { name, source, score, hires } of headNames(hints, title)) {
    const clean = name.replace(/\s+/g, " ").replace(/^[\s,.:|–-]+|[\s,:|–-]+$/g, "");
    if (
      !mayBeName(clean) ||
      LISTS_JOBS.test(clean) ||
      isBoardOf(clean, hints.url) ||
      (namesRole(clean) && !isOrganisation(clean))
    )
      continue;
    const before = found.get(joinedOf(clean)) ?? { name: clean, source, score: 0, by: new Set() };
    const kind = source === "shared title" ? "title" : source;
    if (!before.by.has(kind)) before.score += score + (hires ? 1.5 : 0);
    before.by.add(kind);
    found.set(joinedOf(clean), before);
  }
  const judged = [...found.values()].map((one) => ({
    ...one,
    score: one.score + worthOf(one.name, hints.url),
  }));
  const [best] = judged.sort((a, b) => b.score - a.score);
  return best && best.score >= LEAST_SURE ? best : null;
}

const LEAST_SURE = 4;

/** "Civil Service" of civilservicejobs.example: the site lists jobs of many. */
const isBoardOf = (name: string, url: URL | null): boolean =>
  [...hostLabels(url)].some(
    (label) => label !== joinedOf(name) && label.startsWith(joinedOf(name)) && LISTS_JOBS.test(label),
  );

/** What a title says besides the job's: "Gardener | Kew", "Kew hiring Gardener in London", "Gardener at Kew". */
function titleNames(head: string, title: string): { name: string; score: number; hires: boolean }[] {
  const hiring = HIRING.exec(head)?.[1];
  if (hiring !== undefined) return [{ name: hiring, score: 2.5, hires: true }];
  const rest = title !== "" && head.includes(title) ? head.replace(title, " | ") : head;
  return rest
    .split(/\s[|–—·•-]\s|\s?[|:]\s?/)
    .map((part) => {
      const name = part.replace(/^\s*(?:at|@|bei|chez|en|presso)\s+/i, "").replace(AT_NAME, "");
      // "at Kew" and "Kew Careers" say more than "Kew".
      return {
        name: withoutPlace(name.replace(CAREERS, " ").trim()),
        score: 2.5,
        hires: SAYS_WHO.test(part),
      };
    })
    .filter(({ name }) => name.length > 1 && name.split(" ").length <= 6);
}

/** "Kew Ltd in Leeds" is Kew Ltd. */
function withoutPlace(name: string): string {
  const [, who = "", where = ""] = IN_PLACE.exec(name) ?? [];
  return who !== "" && (isOrganisation(who) || isSurelyPlace(where)) ? who : name;
}

const AT_NAME = lightPattern(/^.{0,200} (?:at|@|bei|chez|en|em|presso|hos|bij) (?=\p{Lu})/u);
const IN_PLACE = lightPattern(/^(.{2,60}?) (?:in|à|en|em|te) (\p{Lu}.*)$/u);
const SAYS_WHO = /(?:^|\s)(?:at|@|bei|chez)\s|\bcareers?\b|\bkarriere\b/i;

/** "Kew hiring Gardener in London", "Kew is looking for a Gardener", "Kew sucht". */
const HIRING =
  /^(.{2,60}?) (?:(?:is )?hiring .+ in .+|is (?:looking for|hiring|seeking)(?=[ :]).*|(?:sucht|recrute|recherche|busca|zoekt|söker|cerca) .*)$/;

/** The labels of the page's host, and the first parts of its path, that may be an employer's name written together. */
export function hostLabels(url: URL | null): ReadonlySet<string> {
  const labels = (url?.hostname ?? "").split(".").flatMap((label) => [label, ...label.split("-")]);
  const path = TENANT_IN_PATH.test(url?.hostname ?? "") ? (url?.pathname ?? "").split("/").slice(1, 3) : [];
  labels.push(...path.filter((part) => /^[\w-]{3,40}$/.test(part) && !/\d{4}/.test(part)));
  const plain = labels.map((label) => label.toLowerCase().replace(/[^a-z\d]/g, ""));
  return new Set(plain.filter((label) => label.length > 2 && !HOST_NOISE.test(label) && !BOARD.test(label)));
}
