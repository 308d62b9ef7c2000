import type { Evidence } from "../evidence.ts";
import { evidenceIn } from "../evidence-in.ts";
import type { Extraction, Fact } from "../extraction.ts";
import type { Search } from "../gather.ts";
import { quoteOf } from "../normal-form.ts";
import type { FactKind } from "../values.ts";
import { structuredConflicts } from "./structured-conflicts.ts";
import { misfits } from "./term-length.ts";

type Conflict = Extraction["conflicts"][number];

/** Facts that two places contradict, with the quotes of both sides: shown, never settled. */
export function markConflicts(
  search: Search,
  facts: readonly Fact[],
  conditions: Extraction["conditions"],
): Extraction["conflicts"] {
  return [
    ...durationAgainstTerm(facts),
    ...remoteAgainstPlace(search, facts, conditions),
    ...deadlineBeforePosting(facts),
    ...payAgainstPay(facts),
    ...structuredConflicts(search, facts),
  ];
}

/** The fact of a kind among all. */
export const factOfKind = <Kind extends FactKind>(facts: readonly Fact[], kind: Kind) =>
  facts.find((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);

/** "12 weeks" against "September to December". Several terms ("May-August or June-September") are no one window. */
function durationAgainstTerm(facts: readonly Fact[]): Conflict[] {
  const [duration, term] = [factOfKind(facts, "jobDuration"), factOfKind(facts, "jobTerm")];
  if (!duration || !term || new Set(term.evidence.map(quoteOf)).size > 1) return [];
  return misfits(duration.value, term.value)
    ? [{ facts: ["jobDuration", "jobTerm"], evidence: [duration.evidence[0], term.evidence[0]] }]
    : [];
}

/** "This is not a remote role", "fully on-site": of this role, in the present. */
const NOT_REMOTE =
  /\b(?:(?:this|the) (?:role|position|job|opportunity) is (?:not (?:a )?(?:remote|work[- ]from[- ]home)(?: (?:role|position|job))?|(?:100%|fully|strictly|entirely) (?:on-?site|in[- ]office|in[- ]person))|(?:this is )?not a remote (?:role|position|job|opportunity)|remote work is not (?:available|an option|possible|permitted|allowed|offered)|no remote (?:work|option)s?(?: (?:available|possible))?)\b/dgi;
const REMOTE = /\bremote(?:ly)?\b|home|télétravail|remoto|distanc|teletrabajo|telewerk|virtual/i;

/** "Remote" against "you need to live a commutable distance from an office", or against "this is not a remote role". */
function remoteAgainstPlace(
  { snapshot, passages }: Search,
  facts: readonly Fact[],
  conditions: Extraction["conditions"],
): Conflict[] {
  const workplace = factOfKind(facts, "workplaceType");
  const remote = workplace?.value.includes("remote")
    ? (workplace.evidence.find((evidence) => REMOTE.test(quoteOf(evidence))) ?? null)
    : null;
  const refusal = passages.flatMap((passage) =>
    [...passage.text.matchAll(NOT_REMOTE)].map(({ index, 0: words }) =>
      evidenceIn(snapshot, passage, passage.block.start + index, passage.block.start + index + words.length),
    ),
  )[0];
  const claim = remote ?? (refusal ? remoteTitle({ snapshot, passages }) : null);
  if (!claim) return [];
  const commute =
    remote && conditions.find(({ fact, evidence }) => fact === "workplaceType" && isNearness(evidence));
  const against = refusal ?? commute?.evidence;
  return against ? [{ facts: ["workplaceType"], evidence: [claim, against] }] : [];
}

const isNearness = (evidence: Evidence): boolean =>
  /\bcommut|\b(?:near|close to|within driving|within \d)/i.test(quoteOf(evidence));

/** A head that says "(Remote)". */
function remoteTitle({ snapshot, passages }: Pick<Search, "snapshot" | "passages">): Evidence | null {
  for (const passage of passages) {
    if (passage.block.area !== "header") continue;
    const match =
      /(?:[([|–—,-]\s?|^)(?:100% |fully )?remote\b(?! (?:sensing|control|patient|monitoring|access))/i.exec(
        passage.text,
      );
    if (match) {
      const end = passage.block.start + match.index + match[0].length;
      const from = passage.text.toLowerCase().indexOf("remote", match.index) + passage.block.start;
      return evidenceIn(snapshot, passage, from, end);
    }
  }
  return null;
}

/** A last day to apply that lies before the day of posting. */
function deadlineBeforePosting(facts: readonly Fact[]): Conflict[] {
  const [through, posted] = [factOfKind(facts, "validThrough"), factOfKind(facts, "datePosted")];
  if (!through || !posted || through.value >= posted.value) return [];
  return [{ facts: ["validThrough", "datePosted"], evidence: [through.evidence[0], posted.evidence[0]] }];
}

/** What tells two pays of one posting apart: place, level, shift, time. */
const TOLD_APART =
  /\b(?:level|senior|sr|junior|jr|entry|mid|lead|tier|zone|grade|band|step|location|based|metro|area|state|city|county|region|remote|onsite|shift|day|night|weekend|overnight|certified|licensed|experience|years?|training|after|start(?:ing)?|during|bonus|OTE|commission|total|target|on[- ]target|average|up to|undergraduate|graduate|master|phd|bachelor|freshman|sophomore|junior|senior|semester|part[- ]time|full[- ]time|per diem|contract|W2|1099|C2C|union|minimum|if|for|in)\b/i;
/** A level or a state: "II", "NY". */
const CODE = /\b[A-Z]{1,3}\b/;

/** Two sums of one period that exclude each other, in two places that nothing tells apart. */
function payAgainstPay(facts: readonly Fact[]): Conflict[] {
  const pay = factOfKind(facts, "baseSalary");
  if (pay?.value.length !== 2 || pay.evidence.length !== 2) return [];
  const [one, other] = pay.value;
  const [first, second] = pay.evidence;
  if (!one || !other || !second || one.currency !== other.currency || one.period !== other.period) return [];
  const apart = (a: typeof one, b: typeof one) => a.max !== null && b.min !== null && a.max * 1.02 < b.min;
  if (!apart(one, other) && !apart(other, one)) return [];
  const sentences = [first, second].map((evidence) => (evidence.type === "text" ? evidence.sentence : ""));
  if (
    sentences[0] === sentences[1] ||
    sentences.some((sentence) => TOLD_APART.test(sentence) || CODE.test(sentence))
  )
    return [];
  return [{ facts: ["baseSalary"], evidence: [first, second] }];
}
