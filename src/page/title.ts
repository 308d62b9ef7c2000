import { iberianRoles } from "../engine/lexicon/role-words.ts";
import { lightPattern } from "../engine/light-pattern.ts";
import { sectionOf } from "../engine/sections.ts";
import type { Dom } from "./dom.ts";
import { folded, type Hints } from "./hints.ts";
import { labelKind } from "./labels.ts";
import type { Line } from "./line.ts";
import { announcesForm, announcesOtherJobs, isAction } from "./noise.ts";
import { isOrganisation } from "./organisation.ts";
import { segmentsOf } from "./segments.ts";

/** Headings of pages and sections that are never the name of a job. */
const GENERIC =
  /^(?:careers?|jobs?|(?:open|current|available|all) (?:positions?|jobs?|vacancies|roles?|openings?|opportunities)|(?:job|career|employment|lateral) opportunit(?:y|ies)|vacanc(?:y|ies)|(?:company|firm) (?:background|profile|overview|description)|(?:job|position|role|vacancy|internship|program(?:me)?) (?:description|details?|posting|overview|summary|information|info|format|(?:program(?:me)? )?highlights)|posting details?|description|overview|summary|details|search(?: .{2,20})?|menu|main menu|top sub menu|navigation|home|welcome.{0,40}|sign in|log ?in|apply.{0,30}|about (?:the |this )?(?:job|role|position|company|us)|the (?:organi[sz]ation|company|employer)|who we are|what you.ll do|our (?:team|company|mission|story)|cookies?.{0,40}|privacy.{0,30}|stellenangebote?|stellenanzeige|stellenbeschreibung|karriere|jobs? (?:&|and|und) karriere|offres? d.emploi|recrutement|carri[èe]res?|description du poste|empleos?|(?:detalhe (?:d[ae] )?)?ofertas? de (?:trabajo|empleo|emprego)|vagas?|(?:descripci[oó]n|detalles?|descri[çc][ãa]o|detalhes?|informa[çc][õo]es) (?:de la|del|d[aeo]) (?:oferta|puesto|cargo|empleo|trabajo|vacante|vaga)(?: de .{4,12})?|(?:sobre )?(?:nossa|nuestra|a|la) empresa|carreiras?|trabalhe conosco|vacatures?|werken bij.{0,30}|lediga (?:jobb|tj[äa]nster)|lavora con noi|posizioni aperte|kari[ée]ra|voln[áa] m[íi]sta|praca|oferty pracy|採用情報|募集要項|求人情報|募集一覧)[\s:.!]*$/i;

export const isGenericHeading = (text: string): boolean => GENERIC.test(text);

/** Words that name jobs, in several languages, and the marks of gender that German and French titles carry. */
const ROLE_WORD =
  /\b(?:engineer|developer|manager|director|analyst|associate|assistant|specialist|coordinator|consultant|architect|designer|scientist|technician|nurse|intern(?:ship)?|trainee|officer|representative|executive|administrator|supervisor|advis[eo]r|accountant|attorney|counsel|lawyer|paralegal|teacher|faculty|professor|lecturer|instructor|researcher|fellow|postdoc|writer|editor|producer|recruiter|buyer|planner|operator|mechanic|driver|clerk|cook|chef|therapist|physician|pharmacist|lead|head of|president|partner|strategist|expert|programmer|tester|agent|worker|inspector|scholar|student|apprentice|ingenieur|entwickler|leiter|berater|sachbearbeiter|mitarbeiter|kauf(?:mann|frau)|werkstudent|praktik(?:um|ant)|ausbildung|p[äa]dagog|fachkraft|d[ée]veloppeur|ing[ée]nieur|responsable|charg[ée]|stagiaire|alternance|technicien|est[áa]gio|ontwikkelaar|medewerker|adviseur|utvecklare|ingenj[öo]r|handl[äa]ggare|doktorand|l[äa]rare|sviluppatore|ingegnere|impiegato|program[áa]tor|v[ýy]voj[áa][řr]|in[žz]en[ýy]r|specjalista|in[żz]ynier|kierownik)|\([mwfdxhn](?: ?[/|*:] ?[mwfdxhn])+\)|担当|エンジニア|マネージャー|スタッフ|募集|开发|工程师|경력|개발자/i;

const IBERIAN_ROLE = lightPattern(new RegExp(`(?<!\\p{L})(?:${iberianRoles().join("|")})(?!\\p{L})`, "iu"));

/** Whether words name a job, by one of the words for jobs. */
export const namesRole = (text: string): boolean => ROLE_WORD.test(text) || IBERIAN_ROLE.test(text);

const TITLE_NAME =
  /(?:job|position|posting|vacancy|requisition|opening|role|app)?[-_ ]?(?:title|headline|job-?name|positionname|heading)\b/i;

/** Parts of a header line that name a department. */
const DEPARTMENT = lightPattern(
  /^(?:[\p{L}&/ ]{1,20} )?(?:engineering|leadership|consulting|administration|management|design|research)$/iu,
);

/** A span of a line. */
export interface TitleSpan {
  line: number;
  start: number;
  length: number;
}

const LEAST_SCORE = 3.5;

/**
 * The span that names the job, judged by what the page's head calls it, by markup and by words; null when none is likely.
 * @param isOutside whether a line stands in navigation, a form or the like
 * @param bodyStart index of the first line of the body's text; the title stands above it
 */
export function findTitle(
  dom: Dom,
  hints: Hints,
  lines: readonly Line[],
  isOutside: (line: number) => boolean,
  bodyStart: number,
): TitleSpan | null {
  const judge = judgeOf(hints);
  let best: TitleSpan | null = null;
  let highest = LEAST_SCORE;
  const last = hints.structuredTitle === "" ? Math.min(lines.length, bodyStart + 4) : lines.length;
  for (let index = 0; index < last; index++) {
    const line = lines[index];
    if (!line || line.collapsed) continue;
    for (const span of [spanOf(line, index), ...partsOfHeading(line, index)]) {
      const text = line.text.slice(span.start, span.start + span.length);
      if (text.length > 160 || text.length < 3) continue;
      let score = judge(text) + markupScore(dom, line, span);
      const next = lines[index + 1];
      const isPart = line.role !== "heading" && span.start > 0 && span.start !== line.valueStart;
      if (next && !isPart && (index + 1 === bodyStart || isLabelled(next) || leads(lines, index, bodyStart)))
        score += 2;
      if (isOutside(index)) score -= 4;
      score -= Math.min(2, Math.max(0, bodyStart - index) * 0.05);
      if (index >= bodyStart) score -= 2 + (index - bodyStart) * 0.2;
      if (score <= highest) continue;
      highest = score;
      best = span;
    }
  }
  return best;
}

/** "# [Recife] Gardener at Kew" over "## Gardener": the first of the headings right above the text. */
const leads = (lines: readonly Line[], index: number, bodyStart: number): boolean =>
  lines[index]?.level === 1 &&
  index + 1 < bodyStart &&
  (lines[index + 1]?.level ?? 0) > 1 &&
  namesRole(lines[index].text);

/** The part of a line that may be a title: the value of a field that is labelled as one, the first cell of a row. */
function spanOf(line: Line, index: number): TitleSpan {
  const { text, valueStart, cells } = line;
  if (valueStart > 0 && labelKind(text.slice(0, valueStart)) === "title")
    return { line: index, start: valueStart, length: text.length - valueStart };
  // "Acme | Gardener | London (hybrid)" in one line of text.
  const parts = line.role === "paragraph" ? segmentsOf(line, index) : [];
  const part =
    parts.length > 2 ? parts.find(({ text }) => namesRole(text) && !DEPARTMENT.test(text)) : undefined;
  if (part) return { line: index, start: part.start, length: part.length };
  const cell = line.role === "tableRow" ? cells[0] : undefined;
  return { line: index, start: 0, length: cell === undefined ? text.length : cell - 1 };
}

/** A heading of which the markup sets parts apart: the job's title and who offers it. */
const partsOfHeading = (line: Line, index: number): TitleSpan[] =>
  line.role === "heading" && line.level > 0 && line.seams.length > 0 ? segmentsOf(line, index) : [];

const isLabelled = (line: Line): boolean =>
  (line.valueStart > 0 && labelKind(line.text.slice(0, line.valueStart)) !== null) ||
  (line.role === "tableRow" && labelKind(line.text.slice(0, (line.cells[0] ?? 1) - 1)) !== null);

/** What the words of a candidate say for and against it. */
function judgeOf(hints: Hints): (text: string) => number {
  const head = [hints.documentTitle, hints.sharedTitle].map(folded);
  const structured = folded(hints.structuredTitle);
  const site = folded(hints.siteName);
  const slug = new Set(folded(decoded(hints.url?.pathname ?? "")).split(" "));
  return (text) => {
    const plain = folded(text);
    if (plain === "") return -12;
    if (GENERIC.test(text) || isAction(text) || announcesOtherJobs(text) || announcesForm(text)) return -12;
    let score = 0;
    if (structured !== "" && plain === structured) score += 9;
    else if (structured.includes(plain) && plain.length > structured.length / 2) score += 3;
    const named = head.find((title) => ` ${title} `.includes(` ${plain} `));
    if (named !== undefined) score += named.startsWith(plain) ? 5 : 3;
    if (site !== "" && plain === site) score -= 6;
    const isRole = namesRole(text);
    if (isRole) score += 3;
    const words = plain.split(" ");
    if (words.length > 1 && words.filter((word) => slug.has(word)).length >= words.length * 0.6) score += 3;
    else if (isOrganisation(isRole ? text.replace(/ (?:at|@|n[ao]|en|bei|chez) .*$/, "") : text)) score -= 6;
    if (labelKind(text) !== null) score -= 6;
    else if (sectionOf(text) !== null && named === undefined && !(isRole && words.length > 3)) score -= 4;
    if (/[.!?:]$/.test(text)) score -= 2;
    return text.length > 100 ? score - 1 : score;
  };
}

/** What the markup of a candidate says for and against it. */
function markupScore(dom: Dom, line: Line, { start }: TitleSpan): number {
  if (start > 0 && start === line.valueStart) return 4;
  // A part of a header line yields to a heading.
  if (start > 0 && line.role !== "heading") return 3.5;
  let score = namesTitle(dom, line) ? 3 : 0;
  if (line.role === "heading")
    score += line.level === 1 ? 4 : line.level === 0 ? 1.5 : line.level <= 3 ? 3 : 2;
  else if (line.role === "listItem" || line.role === "field") score -= 3;
  if (line.linked * 2 > line.text.length && line.role !== "heading") score -= 2;
  return score;
}

/** Whether the element of a line, or the one around it, is named as a title. */
function namesTitle(dom: Dom, line: Line): boolean {
  const { element } = line;
  const own = `${dom.attribute(element, "class")} ${dom.attribute(line.box.element, "class")} ${dom.attribute(element, "id")} ${dom.attribute(element, "itemprop")} ${dom.attribute(element, "data-automation-id")} ${dom.attribute(element, "data-testid")} ${dom.attribute(element, "data-qa")}`;
  return TITLE_NAME.test(own.slice(0, 400));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
