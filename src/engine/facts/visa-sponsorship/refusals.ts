import type { Rule } from "../../define-fact.ts";
import { namedSponsorship, otherSponsored, permit, sponsorship } from "../../lexicon/immigration.ts";
import { clause } from "../../lexicon/pattern.ts";

const NOT =
  "(?:\\b(?:unable to|unwilling to|not(?! (?:only|just|simply|merely|all|every|necessarily))|cannot|no longer|never|nor|neither|declines? to)|\\b(?:do|does|did|is|are|wo|ca|could|would|should|have)n['’]t(?! worry))";
/** A short way inside one clause: it does not pass a word that begins another ("we can", "but"). */
const NEAR = clause(60, "(?! (?:but|we can|we will|we do|if|however) )");
const FAR = clause(110, "(?! (?:but|however|we can|we will|we do) )");
const GIVE =
  "(?:offer(?:s|ed|ing)?|provid(?:es?|ed|ing)|support(?:s|ed|ing)?|assist(?:ing)?|extend|grant|consider(?:ing)?|transfer|give|obtain|take over|taking over|facilitate|help|process|include|file|pursue|eligible for|qualify for|open to|suitable for|meet|accept(?:ing)?|available for|possible|do|have)";
const GIVEN =
  "(?:available|offered|provided|possible|supported|considered|accepted|eligible|sponsored|included|granted|extended|given|an option|feasible|part of|in scope|offering|on offer|something (?:that )?we (?:can|do|are able to|offer|are in a position to))";

/** Words that limit a refusal to some roles, say that need is no hindrance, or speak of a licence to export. */
const NO_REFUSAL =
  /sponsorships? (?:for|of) (?:an? |any |the )?(?:deemed )?export|for (?:every|all|each)\b|every (?:role|candidate)|guarantee|\b(?:affect|hesitate|worry|problem|barrier|disadvantage)/i;
const QUESTION = /\?\s*$/;

/** One of these stands in every sentence about it, in all languages read. */
export const mentions =
  /sponsor|visa|visum|visto|patroc|parrain|H-?1-?B|permit|authori|immigra|green[ -]?card|\bOPT\b|\bCPT\b|titre de séjour|permis|arbeits|aufenthalt/i;

type Refusal = Rule<"not-offered">;
/** "if you do not require sponsorship": a case, no demand. */
const IN_CASE = /\b(?:if|whether|unless|where)\b[^.;\n]{0,30}$/i;
const refused = (name: string, pattern: RegExp): Refusal => ({
  name: `visaSponsorship/${name}`,
  mentions,
  pattern,
  read: (match, { sentence, before, after }) =>
    (name === "must-not-need" && IN_CASE.test(before)) ||
    (QUESTION.test(sentence) && !match[0].includes("?")) ||
    NO_REFUSAL.test(match[0] + after.slice(0, 40))
      ? null
      : "not-offered",
});

export const refusals: readonly Refusal[] = [
  // "unable to sponsor", "does not sponsor work visas", "cannot, now or in the future, sponsor anyone"; not "does not sponsor events"
  refused(
    "does-not-sponsor",
    new RegExp(
      `${NOT}\\b${NEAR}\\b(?<!(?:requires?|the|a|an|needs?) )(?:sponsor(?:ing)?|be sponsored)\\b(?! ${otherSponsored})(?:${NEAR}${permit}\\b)?`,
      "dgi",
    ),
  ),
  // "not in a position to offer immigration sponsorship", "not eligible for sponsorship", "don't provide visas"; not "not only do we offer"
  refused(
    "does-not-give",
    new RegExp(
      `${NOT}\\b${NEAR}\\b${GIVE}\\b${NEAR}(?:\\b${sponsorship}|\\b${permit}(?: (?:support|assistance|help|services))?)(?![\\w-])`,
      "dgi",
    ),
  ),
  // "we do not hold a sponsor licence"; not "does not sponsor licences"
  refused(
    "no-licence",
    new RegExp(`(?:${NOT}|\\bno)\\b${NEAR}\\bsponsor(?:ship)?(?:['’]s)? licen[cs]e`, "dgi"),
  ),
  // "no visa sponsorship", "no H-1B"; not "no visa needed"
  refused(
    "none",
    new RegExp(
      `\\b(?:no|zero)(?: (?:\\w+[/-]?\\w*)){0,4}? (?:${sponsorship}|(?:visas?|H-?1-?Bs?)(?: (?:support|assistance|transfers?))?(?! (?:required|needed|hassle|issues?|worr|restrictions?|problems?)))\\b`,
      "dgi",
    ),
  ),
  // "without the need for current or future sponsorship", "without visa support"; not "with or without sponsorship"
  refused(
    "without",
    /(?<!with or )\bwithout\b(?:(?! (?:but|we) )[^.;!?\n]|\.(?=\S)){0,70}?\b(?<!(?:executive|leadership|senior|event|management) )(?:sponsorships?|sponsored|sponsor(?:ing)?|visas?(?: (?:support|assistance|status|transfer))?|H-?1-?B)\b/dgi,
  ),
  // "must not now or in the future require sponsorship", "not need a visa"; not a form's question
  refused(
    "must-not-need",
    new RegExp(
      `(?:\\b(?:not|never|nor|neither)|\\b\\w+n['’]t)\\b${FAR}\\b(?:requir(?:es?|ing)|need(?:s|ing)?|seek(?:ing)?|in need of|request(?:ing)?)\\b${FAR}(?:\\b${sponsorship}|\\b(?:sponsored|to sponsor|sponsor (?:them|you|me)|visas?|H-?1-?B))\\b`,
      "dgi",
    ),
  ),
  // "visa sponsorship is not available", "sponsorship will not be provided"; not "sponsorship is not guaranteed"
  refused(
    "is-not-given",
    new RegExp(
      `\\b(?:${sponsorship}|(?:visas?|H-?1-?Bs?|work permits?)(?: (?:support|assistance|transfers?|holders?|candidates?))?)(?: \\([^)\\n]{0,60}\\))?${NEAR}(?:(?:\\b(?:not|cannot|never)|n['’]t)\\b(?: \\w+){0,3}? ${GIVEN}|\\bunavailable|\\b(?:isn|aren|won)['’]t(?: \\w+){0,3}? ${GIVEN})\\b`,
      "dgi",
    ),
  ),
  // "candidates requiring sponsorship will not be considered", "if you need sponsorship you cannot apply"; not "do not hesitate"
  refused(
    "needing-excluded",
    new RegExp(
      `\\b(?:requir(?:es?|ing)|need(?:s|ing)?|in need of|seeking)\\b${NEAR}\\b(?:sponsorships?|sponsored|visas?)\\b${FAR}(?:\\b(?:not|cannot|unable|ineligible)|n['’]t)\\b(?: (?:be )?(?:considered|eligible|apply|accepted|able|proceed|qualify|move|hire|accommodate|possible|reviewed|hired))?`,
      "dgi",
    ),
  ),
  // "we are not considering candidates on H-1B or OPT"; not "we consider candidates on OPT"
  refused(
    "holders-excluded",
    new RegExp(
      `${NOT}\\b${NEAR}\\b(?:consider(?:ing|ed)?|accept(?:ing|ed)?|hir(?:e|ing)|interview(?:ing)?|proceed(?:ing)?|work(?:ing)? with|eligible)\\b${NEAR}\\b(?:sponsorships?|H-?1-?Bs?|visa (?:holders?|candidates?|status)|OPT|CPT)\\b`,
      "dgi",
    ),
  ),
  // "Visa sponsorship: No", "Sponsorship available? None", "Sponsorship - not at this time"; not "Sponsorship: Nordic team"
  refused(
    "field",
    /\b(?:(?:visa|work permit|immigration|employment|H-?1B|work)[ -])?(?:sponsorships?|sponsoring|visa(?: support)?)(?: (?:available|offered|provided|support|eligible|possible))?\s?[?:–—-]{1,2}\s?(?:not (?:available|offered|provided|possible|at this time|supported)|not?|none|nein|non|não|n\/a|unavailable)(?![\w'’])/dgi,
  ),
  // German: "Visa-Sponsoring ist leider nicht möglich", "kein Visum", "können wir kein Visasponsoring anbieten"
  refused(
    "german",
    /\b(?:(?:visa|visum|visums)-?\s?(?:sponsoring|sponsorship|unterstützung)[^.;!?\n]{0,40}?\bnicht (?:möglich|angeboten|anbieten|vorgesehen|übernommen)|keine?n? (?:visa|visum|visums)(?:-?\s?(?:sponsoring|sponsorship|unterstützung|verfahren))|(?:ohne|keine?n?)(?: \w+){0,2} (?:visa|visum)-?\s?sponsor\w+|keine? (?:visa|visum)[^.;!?\n]{0,30}?(?:sponsern|unterstützen|anbieten|beantragen))/dgi,
  ),
  // German: "Unterstützung bei der Arbeitserlaubnis können wir nicht anbieten", "bieten keine Hilfe beim Visum"; not "nicht nur beim Visum"
  refused(
    "german-help",
    /(?<!\p{L})(?:(?:unterstützung|hilfe|übernahme|beantragung|sponsoring|kosten|verfahren)(?: [\p{L}-]+){0,5}? (?:visum|visums|visa|arbeitserlaubnis|arbeitsgenehmigung|aufenthalts(?:titels?|erlaubnis))(?!\p{L})[^.;!?\n]{0,60}?(?<!\p{L})nicht (?:anbieten|angeboten|leisten|geleistet|übernehmen|übernommen|gewähren|gewährt|möglich|vorgesehen|erfolgen)|keine?n? (?:[\p{L}-]+ )?(?:unterstützung|hilfe|übernahme|kosten)(?: [\p{L}-]+){0,4}? (?:visum|visums|visa|arbeitserlaubnis|arbeitsgenehmigung|aufenthalts(?:titels?|erlaubnis))(?!\p{L}))/dgiu,
  ),
  // French: "nous ne proposons pas d'aide au visa", "la prise en charge du visa n'est pas possible"; not "pas besoin de visa"
  refused(
    "french-help",
    /(?<!\p{L})(?:(?:pas|aucune?)(?: [\p{L}-]+){0,3}? (?:d['’])?(?:aide|accompagnement|assistance|soutien|prise en charge)(?: \p{L}+){0,4}? (?:d['’]un )?(?:visas?|titre de séjour|permis de travail)|(?:aide|accompagnement|prise en charge)(?: \p{L}+){0,4}? (?:visas?|titre de séjour|permis de travail) (?:n['’]est|ne (?:peut|pourra|sera)) pas)(?!\p{L})/dgiu,
  ),
  // French: "nous ne parrainons pas de visa", "pas de parrainage", "sans parrainage"; Canadian French too
  refused(
    "french",
    /\b(?:n['e]?\s?(?:\w+ ){1,3}?pas[^.;!?\n]{0,50}?(?:parrain|sponsor)\w*|(?:pas de|aucune?|sans)(?: \w+){0,2} (?:parrainage|sponsoring|sponsorisation|sponsorship)|(?:parrainage|sponsoring|sponsorisation)[^.;!?\n]{0,40}?(?:non disponible|n['’]est pas|pas possible|indisponible))/dgi,
  ),
  // Spanish and Portuguese: "no ofrecemos patrocinio de visa", "não patrocinamos vistos", "sin necesidad de patrocinio"
  refused(
    "iberian",
    /(?<!\p{L})(?:(?:no|não|nao) [^.;!?\n]{0,40}?(?:patroc[ií]n(?:io|a\w*)|sponsor(?:iz|e)\w+)|(?:no|não|nao) [^.;!?\n]{0,30}?(?:ofrec\w+|oferec\w+|proporcion\w+|fornec\w+|gestion\w+|tramit\w+)[^.;!?\n]{0,30}?(?:visas?|visados?|vistos?|permisos? de trabajo)|(?:sin|sem)(?: \p{L}+){0,3} patroc[ií]nio|patroc[ií]nio[^.;!?\n]{0,40}?(?:no|não) (?:está |es |é )?(?:disponible|disponível|posible|possível))/dgiu,
  ),
];

/** Whether a text names sponsorship of foreign workers: the heading or label over a bare "No". */
export const namesSponsorship = new RegExp(`\\b(?:${namedSponsorship}|visa|sponsorships?)\\b`, "i");
