import { lightPattern } from "../engine/light-pattern.ts";
import type { Dom } from "./dom.ts";
import { folded, type Hints } from "./hints.ts";
import { labelKind } from "./labels.ts";
import type { Line } from "./line.ts";
import { namesOf } from "./names.ts";
import { isAction } from "./noise.ts";
import { isPlaceLike } from "./places.ts";
import { segmentsOf } from "./segments.ts";
import { isGenericHeading } from "./title.ts";

/** A line of the page with its index and area. */
export interface Placed {
  line: Line;
  index: number;
  area: string | undefined;
}

/** A name that may be the employer's, with what speaks for it. */
export interface NameCandidate {
  name: string;
  score: number;
}

/** Where a name was found; what one kind of source says many times counts once. */
type Source =
  | "data"
  | "site"
  | "head"
  | "logo"
  | "line"
  | "copyright"
  | "label"
  | "markup"
  | `sentence ${number}`
  | "address";

const NAME =
  "[\\p{Lu}\\d][\\p{L}\\p{M}\\d&.'’+-]*(?: (?:[\\p{Lu}\\d&][\\p{L}\\p{M}\\d&.'’+-]*|of|and|the|de|du|für|und)){0,4}";
/** Sentences by which employers name themselves. */
const said = (sentence: string) => lightPattern(new RegExp(sentence.replace("NAME", `(${NAME})`), "u"));
const SAID: readonly [RegExp, number][] = [
  [said("^(?:Life|Careers?|Working|Work|Jobs) at NAME$"), 2],
  [said(" at NAME,? (?:you|we)\\b"), 1.5],
  [said("^(?:About|Über|À propos de|Sobre|Over|Om|Chi è) NAME\\s?[:?]?$"), 3],
  [said("(?:^|[.!?] )(?:At|Join|Why|Bei|Chez) NAME(?:,| you| we|\\?|!)"), 1.5],
  [
    said(
      "^NAME(?: \\([^)]{1,30}\\))? (?:is|are) (?:an?|the|seeking|looking|hiring|currently|proud|committed|one of|on a)\\b",
    ),
    2,
  ],
  [said("^NAME (?:seeks|offers|provides|builds|has|leads|brings|helps|develops|pays|ist|est|es)\\b"), 1],
  [said("NAME (?:is|are) (?:proud to be )?an? (?:equal|affirmative|EEO)"), 2],
];
/** Boards whose addresses name the employer in the first part of the path. */
const TENANT_IN_PATH =
  /(?:greenhouse\.io|lever\.co|ashbyhq\.com|smartrecruiters\.com|workable\.com|jobvite\.com|rippling\.com|join\.com)$/;
const NO_NAME =
  /^(?:(?:about )?(?:us|you|the|we|our|this|role|job|team|company|position|it|they|there|here|what|who|how|why|all|your|as|if|in|at|equal|united states|experience|work|life|please|applicants?|candidates?|employment|salary|benefits?|responsibilities|qualifications|requirements|location|full time|remote|hybrid|today|home|menu|search|logo|image|photo|career|opportunities|i|must|ability|knowledge|these|those|that|compensation|reporting|individual)|(?:about|our|your|this|these|why|how|what|who|must|please|if|as|you|we|the (?:role|job|team|company|position|firm|successful|ideal|right|candidate|office|salary|base|work|following)) .*|you[’']ll|we[’']re|.*\b(?:opportunit(?:y|ies)|openings|vacancies|equal employment)\b.*)$/i;
/** Job boards and the makers of recruiting software: never the employer on their own hosts. */
const BOARD =
  /^(?:linkedin|indeed|seek|glassdoor|monster|stepstone|xing|ziprecruiter|stack ?overflow.*|work ?at ?a ?startup|y ?combinator.*|we ?work ?remotely|welcome to the jungle|arbeitnow|dice|handshake|wellfound|angellist|jooble|adzuna|talent\.com|jobs\.cz|greenhouse|lever|ashby|workday|icims|taleo|smartrecruiters|workable|jobvite|teamtailor|personio|micronapps|lawcruit|visual ?cv|videsktop|eightfold|phenom|oracle ?cloud|ultipro|cvmail.*|google|facebook|twitter|myworkdayjobs|recsolu|yello|loxo|archive|wayback machine|supporting page)$/i;
const NAMED_EMPLOYER =
  /(?:^|[-_ ])(?:company|employer|organi[sz]ation|hiring-?organization|advertiser|firma)(?:-?name|-?title|$|[-_ ])/i;
const HOST_NOISE =
  /^(?:www|jobs?|careers?|boards?|job-boards|apply|hire|hiring|recruit(?:ing|er|ment)?|work|talent|[a-z]{2}|com|org|net|edu|gov|app|wd\d+|co|fa|us\d|global|en-\w\w|info|solutions|group|inc)$/;
const CAREERS =
  /\b(?:careers?(?: site| page)?|jobs?(?: board)?|job openings?|karriere|recruit(?:ing|ment)|hiring|applicant portal|work at|join|採用(?:情報)?)\b/gi;

const LETTER = lightPattern(/\p{L}/u);
const SHORT_WORD = lightPattern(/^\p{Ll}{1,3}$/u);
const AT_NAME = lightPattern(/^.* at (?=\p{Lu})/u);
const BEGINS_NAME = lightPattern(/^[\p{Lu}\d]/u);

const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*)?,?\s*(?:by )?(.{2,50}?)(?:\.? all rights|[.,|]|$)/i;

/** Whether words can be the name of an employer: no board, place, heading or pronoun. */
export function mayBeName(text: string): boolean {
  const key = folded(text);
  if (key.length < 2 || !LETTER.test(key) || text.length > 70) return false;
  if (SHORT_WORD.test(text) || isGenericHeading(text)) return false;
  return !NO_NAME.test(text) && !BOARD.test(text) && !isPlaceLike(text);
}

/**
 * The names by which the page's head, address, markup and sentences call the employer.
 * @param own the lines of the posting's header and body, the title's left out
 * @param below the first line under the title
 */
export function employerNames(
  dom: Dom,
  hints: Hints,
  title: string,
  lines: readonly Line[],
  own: readonly Placed[],
  below: Placed | undefined,
): NameCandidate[] {
  const found = new Map<string, { name: string; by: Map<Source, number> }>();
  const add = (source: Source, score: number, name: string | undefined) => {
    if (!name) return;
    const clean = name.replace(/\s+/g, " ").replace(/^[\s,.:|–-]+|[\s,:|–-]+$/g, "");
    if (!mayBeName(clean)) return;
    const key = folded(clean);
    const candidate = found.get(key) ?? { name: clean, by: new Map() };
    candidate.by.set(source, Math.max(score, candidate.by.get(source) ?? 0));
    found.set(key, candidate);
  };
  add("data", 9, hints.structuredEmployer);
  add("site", 3, hints.siteName.replace(CAREERS, ""));
  for (const name of headNames(hints, title)) add("head", 2.5, name);
  for (const logo of hints.logos)
    if (/logo/i.test(logo)) add("logo", 1.5, logo.replace(/\b(?:company |employer )?logo\b( of)?/gi, ""));
  // "Kew Gardens  London" right under the title: who, then where.
  if (below && below.line.seams.length === 1) add("line", 2.5, segmentsOf(below.line, below.index)[0]?.text);
  for (const line of lines) add("copyright", 1.5, COPYRIGHT.exec(line.text.slice(0, 200))?.[1]);
  for (const { line, index, area } of own) {
    if (line.valueStart > 0 && labelKind(line.text.slice(0, line.valueStart)) === "employer")
      add("label", 5, line.text.slice(line.valueStart));
    if (area === "header" && !isAction(line.text) && NAMED_EMPLOYER.test(namesOf(dom, line)))
      add("markup", 4, segmentsOf(line, index)[0]?.text);
    for (const [index, [said, score]] of SAID.entries())
      add(`sentence ${index}`, score, said.exec(line.text.slice(0, 400))?.[1]);
  }
  const labels = hostLabels(hints.url);
  for (const name of hostNames(labels, own)) add("address", 2.5, name);
  return [...found].map(([key, { name, by }]) => {
    const joined = key.replace(/[^a-z\d]/g, "");
    const isInAddress =
      joined.length > 3 &&
      [...labels].some(
        (label) =>
          joined.startsWith(label) ||
          label.startsWith(joined) ||
          (joined.length > 4 && label.endsWith(joined)),
      );
    return { name, score: [...by.values()].reduce((a, b) => a + b, 0) + (isInAddress ? 1.5 : 0) };
  });
}

/** What the document's title says besides the job's: "Gardener | Kew", "Kew hiring Gardener in London", "Gardener at Kew". */
function headNames(hints: Hints, title: string): string[] {
  return [hints.documentTitle, hints.sharedTitle].flatMap((head) => {
    const hiring = /^(.{2,60}?) (?:is )?hiring .+ in .+/.exec(head)?.[1];
    if (hiring !== undefined) return [hiring];
    const rest = title !== "" && head.includes(title) ? head.replace(title, " | ") : head;
    return rest
      .split(/\s[|–—·•-]\s|\s?[|:]\s?/)
      .map((part) =>
        part
          .replace(/^\s*(?:at|@|bei|chez|en|presso)\s+/i, "")
          .replace(AT_NAME, "")
          .replace(CAREERS, " ")
          .trim(),
      )
      .filter((part) => part.length > 1 && part.split(" ").length <= 6);
  });
}

/** The labels of the page's host, and the first parts of its path, that may be an employer's name written together. */
function hostLabels(url: URL | null): ReadonlySet<string> {
  const labels = (url?.hostname ?? "").split(".").flatMap((label) => [label, ...label.split("-")]);
  const path = TENANT_IN_PATH.test(url?.hostname ?? "") ? (url?.pathname ?? "").split("/").slice(1, 3) : [];
  labels.push(...path.filter((part) => /^[\w-]{3,40}$/.test(part) && !/\d{4}/.test(part)));
  const plain = labels.map((label) => label.toLowerCase().replace(/[^a-z\d]/g, ""));
  return new Set(plain.filter((label) => label.length > 2 && !HOST_NOISE.test(label) && !BOARD.test(label)));
}

/** Capitalised words of the text that, written together, are one of the host's labels. */
function hostNames(wanted: ReadonlySet<string>, own: readonly Placed[]): string[] {
  if (wanted.size === 0) return [];
  const found: string[] = [];
  for (const { line } of own.slice(0, 400)) {
    const words = line.text.slice(0, 1500).split(/[\s,;:()/]+/);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? "";
      if (!BEGINS_NAME.test(word) || !mayBegin(together(word), wanted)) continue;
      for (let count = 1; count <= 4; count++) {
        const name = words
          .slice(i, i + count)
          .join(" ")
          .replace(/[’']s$|[.!?]$/g, "");
        const joined = together(name);
        if (wanted.has(joined) || isMostOf(joined, count, wanted)) found.push(name);
      }
    }
    if (found.length > 4) break;
  }
  return found.slice(0, 2);
}

/** A name as hosts write it. */
const together = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, "");

/** Whether a label may be written of words of which this is the first. Few words pass, so that few are put together. */
function mayBegin(first: string, wanted: ReadonlySet<string>): boolean {
  for (const label of wanted)
    if (label.startsWith(first) || first.startsWith(label) || (label.length > 20 && label.includes(first)))
      return true;
  return false;
}

/** "McGuireWoods" for the label `mcguire`, "Fried Frank" for a label that runs on with partners' names. */
function isMostOf(joined: string, count: number, wanted: ReadonlySet<string>): boolean {
  if (joined.length < 8) return false;
  return [...wanted].some(
    (label) =>
      (count === 1 && label.length >= 6 && joined.startsWith(label)) ||
      (count === 2 && label.length > 20 && label.includes(joined)),
  );
}
