import type { Rule } from "../../define-fact.ts";
import { namedSponsorship, otherSponsored, permit } from "../../lexicon/immigration.ts";
import { clause } from "../../lexicon/pattern.ts";
import { lightPattern } from "../../light-pattern.ts";
import { mentions } from "./refusals.ts";

const NEGATED =
  /\b(?:not(?! (?:only|just|simply|merely))|unable|cannot|no|never|without|nor|neither|nicht|keine?n?|pas|sin|sem|não)\b|n['’]t\b/i;
const QUESTION = /\?\s*$/;
/** "if you require us to sponsor", "do you need us to sponsor": need is asked for, nothing is given. */
const NEED = /\b(?:requir(?:es?|ing)|need(?:s|ing)?)\b[^.;!?\n]{0,40}$/i;
/** The work itself is with visas: immigration lawyers, mobility teams, travel desks. */
const WORK =
  /\b(?:clients?|customers?|employees['’]?|guests?|travell?ers?|experience|knowledge|manag(?:e|ing)|process(?:es|ing)?|coordinat|advis)/i;

/** "... können wir nicht anbieten", "... n'est pas possible": the refusal stands behind, up to the end of the clause. */
const REFUSED_BEHIND = lightPattern(
  /^[^.;!?\n]{0,80}?(?<!\p{L})(?:nicht(?! nur)|leider|keine?n?|pas|impossible|exclue?s?|no (?:está|es|se|podemos|disponible)|não|nao|indisponível)(?!\p{L})/iu,
);

/** The card company. */
const CARD =
  /Visa(?:,| and| &| or)? ?(?:Mastercard|MasterCard|Amex|American Express|Stripe|cards?|Inc|Direct)/;

type Offer = Rule<"offered">;
const offered = (name: string, pattern: RegExp): Offer => ({
  name: `visaSponsorship/${name}`,
  mentions,
  pattern,
  read: (match, { sentence, before, after, passage }) => {
    const clause = (before.match(/[^.;!?\n]{0,80}$/)?.[0] ?? "") + match[0];
    if (
      (QUESTION.test(sentence) && !match[0].includes("?")) ||
      NEGATED.test(clause) ||
      REFUSED_BEHIND.test(after) ||
      NEED.test(before.slice(-60))
    )
      return null;
    if (/\bVisa\b/.test(match[0]) && CARD.test(match[0] + after)) return null;
    if (
      WORK.test(clause) ||
      (passage.block.section === "duties" && !/\b(?:we|our|you|your)\b/i.test(sentence))
    )
      return null;
    return "offered";
  },
});

export const offers: readonly Offer[] = [
  // "visa sponsorship is available", "may be considered", "immigration support can be provided"; not "is not available"
  offered(
    "is-given",
    new RegExp(
      `\\b(?:${namedSponsorship}|sponsorships?|${permit} (?:support|assistance|help))${clause(50, "(?! (?:not|unavailable|un\\w+) )")}\\b(?:(?:is|are|be|being)(?: \\w+)? )?(?<!un)(?:available|offered|provided|possible|considered|included|supported|covered)\\b`,
      "dgi",
    ),
  ),
  // "we sponsor visas", "happy to sponsor H-1B", "will consider sponsoring an applicant for employment authorization"; not "sponsor events"
  offered(
    "sponsors",
    new RegExp(`\\bsponsor(?:s|ing)?\\b${clause(60, "(?!sponsor)")}\\b${permit}(?![\\w-])`, "dgi"),
  ),
  // "we are happy to sponsor", "willing to sponsor the right candidate"; not "happy to sponsor your certification"
  offered(
    "ready-to-sponsor",
    new RegExp(
      `\\b(?:able|happy|willing|glad|ready|open|prepared|can) to sponsor(?:ing)?\\b(?! ${otherSponsored})|\\bopen to sponsoring\\b(?! ${otherSponsored})`,
      "dgi",
    ),
  ),
  // "we will sponsor", "we can sponsor the right candidate"; not "we will sponsor your course", "we can sponsor local clubs"
  offered(
    "will-sponsor",
    /\bwe (?:will|do|can|gladly|happily) (?:also |gladly |happily )?sponsor(?=\s*(?:[.,;!)]|$)| (?:and take over sponsorship|you\b(?! to)|the right|qualified|candidates|applicants|eligible))/dgi,
  ),
  // "H-1B transfers welcome", "J-1/H-1B accepted"; not "no H-1B transfers"
  offered(
    "transfers-welcome",
    /\bH-?1-?B(?: ?[/,&] ?J-?1)? (?:visas? )?(?:(?:transfers?|waivers?|candidates?|applicants?|holders?) )?(?:(?:is|are) )?(?:also )?(?:welcomed?|accepted|considered|supported|ok(?:ay)?|possible|available)\b/dgi,
  ),
  // "applicants who need sponsorship are welcome and will be considered"; not "will not be considered"
  offered(
    "needing-welcome",
    new RegExp(
      `\\b(?:requir(?:es?|ing)|need(?:s|ing)?)\\b${clause(60)}\\bsponsorships?\\b${clause(60, "(?! (?:not|unless))")}\\b(?:(?:are|is) (?:also )?(?:welcomed?|encouraged|invited|eligible)|will (?:also )?be considered|(?:can|may) (?:also )?apply)\\b`,
      "dgi",
    ),
  ),
  // "we offer visa sponsorship", "open to sponsorship", "eligible for visa sponsorship"; not "require visa sponsorship"
  offered(
    "gives-sponsorship",
    new RegExp(
      `\\b(?:offer(?:s|ed|ing)?|provid(?:es?|ed|ing)|includ(?:es?|ing)|consider(?:ing)?|support(?:s|ing)?|open to|eligible for|willing to|extend|cover(?:s|ing)?|biet(?:en|et)|proposons|ofrecemos|oferecemos) (?:[\\w€$,’'-]+ ){0,6}?${namedSponsorship}\\b`,
      "dgi",
    ),
  ),
  // "we help with your visa", "support in getting a work permit", "we take care of your visa"; not "help clients with visas" nor a card's "Visa support"
  offered(
    "helps-with-visa",
    /\b(?:help(?:s|ing)?|assist(?:s|ance|ing)?|support(?:s|ing)?|take care of|cover(?:s|ing)?|pay(?:s|ing)? for|handle|arrange|sort out|get(?:ting)?|secur(?:e|ing)|obtain(?:ing)?)(?: you| candidates| hires)?(?: \w+){0,2}?(?: (?:with|in|for|the cost of))?(?: (?:getting|obtaining|securing|arranging))?(?: (?:you|your|a|an|the|any|all|necessary|required)){0,3} (?:relocation (?:and|&) |work |work[- ]permit and |employment )?(?:visas?|work permits?)(?: (?:application|process|sponsorship|costs?|fees?|and relocation|and immigration))?\b/dgi,
  ),
  // "relocation package including visa and flights", "relocation (visa, housing)"; not "relocation to our Visa project"
  offered(
    "with-relocation",
    /\brelocation(?: (?:package|support|assistance|help|budget|bonus))?[^.;!?\n]{0,40}?(?:\(|,|incl\w*|\+|&|and|with)[^.;!?\n]{0,25}?\bvisas?\b/dgi,
  ),
  // "Visa sponsorship" alone in a list of what is given or between bars; not "Experience in visa sponsorship"
  {
    name: "visaSponsorship/listed",
    mentions,
    pattern:
      /(?:^|[|•·,;:+&/(–—-]|\b(?:and|und|including|plus|also|as well as|such as|like)\b)\s*(?<quote>(?:full |free |US |UK |EU |relocation (?:and|&|\/|\+) )?(?:visas?|work[ -]?permit|immigration|H-?1B)(?: ?(?:and|&|\/|\+) ?(?:relocation|immigration|work permit))?[ -](?:sponsorship|sponsoring|support|assistance)(?: (?:available|provided|offered))?)(?=\s*(?:$|[|•·,;:+&/().!–—-]|and\b|und\b|for (?:eligible|qualified|the right|you|all|every|your|those|candidates)|if\b|where\b|when\b|as needed|in\b|to\b))/dgi,
    read: (_match, { passage: { block }, sentence, before }) =>
      block.role === "heading" ||
      block.section === "duties" ||
      QUESTION.test(sentence) ||
      WORK.test(before.match(/[^.;!?\n•|–-]{0,60}$/)?.[0] ?? "")
        ? null
        : "offered",
  },
  // "Visa sponsorship: Yes", "Sponsorship available - case by case"; not "Sponsorship: none"
  offered(
    "field-yes",
    /\b(?:(?:visa|work permit|immigration|H-?1B)[ -])?(?:sponsorships?|sponsoring)(?: (?:available|offered|provided|eligible))?\s?[?:–—-]{1,2}\s?(?:yes|available|offered|provided|possible|ja|oui|sí|sim|case[- ]by[- ]case)\b/dgi,
  ),
  // German: "Unterstützung beim Visum", "Visa-Sponsoring möglich", "wir helfen dir bei der Arbeitserlaubnis"; not "keine Visaunterstützung"
  offered(
    "german-offer",
    /\b(?:visa|visum|visums)-?\s?unterstützung\b|\b(?:unterstütz\w+|hilfe|helfen)(?: \p{L}+){0,3}? (?:bei|beim|mit)(?: \p{L}+){0,4}? (?:visum\w*|visa\w*|arbeitserlaubnis|aufenthalts\w+)/dgiu,
  ),
  // French: "prise en charge du visa", "parrainage de visa offert"; not "sans parrainage"
  offered(
    "french-offer",
    /\b(?:aide|accompagnement|assistance|soutien|prise en charge|parrainage)(?: \p{L}+){0,4}? (?:de |du |d['’]|pour |le |la |votre |ton )*(?:visa|titre de séjour|permis de travail)\b/dgiu,
  ),
  // Spanish and Portuguese: "apoyo con el visado", "patrocinio de visa", "apoio com o visto"; not "no ofrecemos patrocinio"
  offered(
    "iberian-offer",
    /(?<!\p{L})(?:apoyo|ayuda|asistencia|gestión|tramitación|patrocinio|apoio|ajuda|assistência|patrocínio)(?: \p{L}+){0,3}? (?:visas?|visados?|vistos?|permiso de trabajo)(?!\p{L})/dgiu,
  ),
];
