import { lightPattern } from "../../light-pattern.ts";
import type { workplaceTypes } from "../../values.ts";

export type Mode = (typeof workplaceTypes)[number];

/**
 * Modes that one place states, and how: `words` about this role, `line` of the head or a label, `mention` of a way to
 * work that may be the employer's at large, `tag` (#LI-Remote), `data` (structured).
 */
export interface Modes {
  modes: readonly Mode[];
  by: "words" | "line" | "mention" | "tag" | "data";
}

const NAMES: readonly (readonly [Mode, RegExp])[] = [
  ["hybrid", /(?<!\p{L})(?:hybrid|híbrid|hybride|ibrid)\p{L}*|ハイブリッド/giu],
  [
    "remote",
    /(?<![\p{L}-])(?:remote(?:ly)?|work(?:ing)?[- ]from[- ](?:home|anywhere)|wfh|home[- ]based|telecommut\p{L}*|telework|télétravail|à distance|teletrabajo|teletrabalho|remot[oa]|a distancia|home[- ]?office|thuiswerk\p{L}*|op afstand|på distans|na dálku|virtual)(?![\p{L}])|リモート|在宅/giu,
  ],
  [
    "onsite",
    /(?<![\p{L}-])(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based|work(?:ing)?[- ]from[- ](?:the )?office|wfo|vor[- ]ort|präsenz|présentiel|sur site|presencial|in sede|in presenza|op locatie|op kantoor|na pracovišti|på plats)(?![\p{L}])|出社/giu,
  ],
];

/** "Corporate (Home Office)": what a chain of stores calls its seat. */
const SEAT = lightPattern(/(?<!\p{L})(?:corporate|company|our)[ ,/(]{1,3}home offices?/giu);

/** The modes that words name, one for one. */
export const modesIn = (words: string): Mode[] => {
  const text = words.replace(SEAT, " ");
  return NAMES.flatMap(([mode, names]) => (text.search(names) >= 0 ? [mode] : []));
};

/** Any word that names a mode. */
export const MODE_WORDS = lightPattern(new RegExp(NAMES.map(([, { source }]) => source).join("|"), "giu"));

const PART = lightPattern(
  /\d ?%|(?<![$€£\d.,])\b\d\b(?![.,]\d)|\b(?:days?|tage?n?|jours?|días?|dias?|dagen|giorni|teilweise|parti\w+)(?![\p{L}])|週/iu,
);
const OR = "(?:or|oder|ou|o|u|and|und|et|y|e|&|/|,|\\||\\+)";
const HOME =
  "(?:fully |full |100 ?% )?(?:remote(?:ly)?|work from (?:home|anywhere)|wfh|home ?office|remot[oa]|télétravail)";
const EITHER = lightPattern(
  new RegExp(`(?:${OR} ?(?:work(?:ing)? )?${HOME}|${HOME} ?${OR})(?![\\p{L}])`, "iu"),
);

/**
 * The modes of a label's value or of a part of the head. Days or a share of the week make the whole hybrid, unless home
 * or office is given as a choice: "Hybrid (2 days at home)" is hybrid, "Hybrid or remote" is both.
 */
export function modesOfLine(text: string): Mode[] {
  const named = modesIn(text);
  if (/(?:^|[^\d])100 ?%|\b(?:5|five) days/i.test(text) || named.length === 0) return named;
  const isPart = named.includes("hybrid") || (PART.test(text) && !/^\d/.test(text.trim().slice(-1)));
  if (!isPart) return named;
  const modes: Mode[] = named.length === 1 && !PART.test(text) ? [...named] : ["hybrid"];
  const isOneName = /h[yí]brid\p{L}*[ -](?:tele|remote)/iu.test(text);
  if (named.includes("remote") && EITHER.test(text) && !isOneName) modes.push("remote");
  return [...new Set(modes)];
}

/** After "remote": what is remote besides the work: teams, servers, meetings, money for a desk at home. */
export const NOT_WORK = lightPattern(
  /^[ -](?:first|friendly|teams?|team members|compan\w+|organi[sz]ations?|startup|start-up|workforces?|cultures?|colleagues?|employees|workers|agents|stakeholders|staff|servers?|sites?|locations?|sensing|access|desktop|support|monitoring|control\w*|patients?|areas?|meetings?|events?|devices?|systems?|tools?|communities|learning|training|diagnostics?|assistance|users?|customers?|clients?|offices?|management|maintenance|hands|procedure|code|debugging|connectivity|network\w*|work(?:space|place)? (?:stipend|setup|tools?|equipment|allowance|environments?)|stipend|office (?:stipend|setup|set-up|equipment|allowance)|interviews?|onboarding|collaboration|communication|settings?|environments?|workspaces?|village|islands?)/iu,
);

/** After "hybrid": what is hybrid besides the work: clouds, cars, events, mixed roles. */
export const NOT_HYBRID_WORK = lightPattern(
  /^[ -](?:cloud|multi|infrastructure|vehicles?|electric|cars?|events?|mobile app\w*|apps?|application\w*|networks?|it\b|environments? (?:of|with|includ)|system\w*|energy|seeds?|or suite|or\b.{0,12}suite|operating|search|model(?:s|ing)? (?:of(?! work)|for|that)|(?:role|position) (?:of|between|that|blend|combin|mix|which|across|spanning|requiring both)|work (?:stipend|tools?)|or flexible under)/iu,
);

/** After "on-site": what is there besides the work: a gym, an interview, a visit. */
export const ONSITE_SERVICE = lightPattern(
  /^[ -](?:gym|lunch|meals?|parking|fitness|interview|support|visits?|training|childcare|clinic|care|events?|meetings?|amenit|perks?|facilit|cafeteria|installation|services?|customer|client|collaboration|sales|or remote|and remote|at (?:client|customer)|sessions?|trips?|travel|inspections?|when|as needed|occasional|some|part|a few|\d|days|one|two|three|four)/iu,
);
