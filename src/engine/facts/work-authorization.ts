import { defineFact, type RuleContext } from "../define-fact.ts";
import { countriesOf, country, countryAdjective, countryOfAdjective } from "../lexicon/countries.ts";
import { anyCase } from "../lexicon/pattern.ts";
import { countryList, placesIn } from "../lexicon/place-list.ts";

/** Text that every new hire must be shown by law, and the forms of an application. */
const BOILERPLATE =
  /\bI-?9\b|\bE-?Verify\b|verify (?:their |your |the )?identit|employment eligibility verification|eligibility verification form|identity and (?:employment |legal )?(?:eligibility|authori[sz]ation)|identity and (?:eligibility|right)/i;
const QUESTION = /\?\s*$/;
/** "US time zone", "US hours". */
const NO_COUNTRY =
  /^['’]?s?[ -]*(?:time ?-?zones?|hours|business hours|working hours|offices?\b|market|team)/i;
const REFUSED =
  /\b(?:not (?:need|require)|no need|regardless|without regard|irrespective|whether)\b[^.;\n]{0,60}$/i;

const IN = "(?: (?:with)?in| inside| for| throughout| anywhere in| from)?(?: the country of)?,? ?";

function read(match: RegExpMatchArray, { sentence, before, after }: RuleContext): readonly string[] | null {
  if (BOILERPLATE.test(sentence) || QUESTION.test(sentence)) return null;
  if (NO_COUNTRY.test(after) || REFUSED.test(before.slice(-70))) return null;
  const words = match.groups?.places ?? match.groups?.of ?? "";
  const adjective = countryOfAdjective(words);
  const countries = adjective && countriesOf(words).length === 0 ? [adjective] : placesIn(words).countries;
  return countries.length > 0 ? countries : null;
}

/** Countries whose right to work is asked for in words. "Authorized to work" that names no country says nothing here. */
export const workAuthorization = defineFact<"workAuthorization", readonly string[], string[]>({
  kind: "workAuthorization",
  rules: [
    {
      // "legally authorized to work in the US", "eligible to work in Canada", "right to work in the UK"; not "able to work in US hours"
      name: "workAuthorization/may-work-in",
      pattern: new RegExp(
        `${anyCase(`\\b(?:authori[sz](?:ed|ation)|eligib(?:le|ility)|entitle(?:d|ment)|permi(?:tted|ssion)|allowed|qualified|cleared|approved|(?:legal |full |unrestricted |valid |current |existing |permanent )*(?:right|status|ability|able)|free|legal)(?:[ ,]+(?:legally|lawfully|permanently|and|now|currently))* (?:to (?:legally |lawfully |permanently |currently |live and |reside and |physically |be employed and )?(?:work|be employed|take up employment|gain employment|accept employment)|for (?:employment|work))(?: (?:legally|lawfully|permanently|full[- ]?time|indefinitely|remotely|on a full[- ]time basis|without (?:restrictions?|limitations?)|and (?:live|reside|remain)|for any employer|unrestricted))*${IN}`)}(?<places>${countryList})`,
        "dg",
      ),
      read,
    },
    {
      // "live and work in the UK", where a right is asked; not "relocate to live and work in the UK"
      name: "workAuthorization/right-to-live-and-work",
      pattern: new RegExp(
        `${anyCase("\\b(?:right|eligible|authori[sz]ed|entitled|permitted|permission|eligibility)(?: \\w+)? to (?:live|reside|remain|stay)(?:,| and| or| &|\\/) ?(?:to )?work in ")}(?<places>${countryList})`,
        "dg",
      ),
      read,
    },
    {
      // "US work authorization", "valid EU work permit", "Australian working rights", "UK right to work"; not "US work experience"
      name: "workAuthorization/permit-of",
      pattern: new RegExp(
        `(?<of>${country}|${anyCase(countryAdjective)})(?:['’]s)?(?:[ /-]${anyCase("(?:or|and|\\/)")} ${country})?[ -]${anyCase("(?:(?:full|valid|unrestricted|legal|employment|national|government) )*(?:work(?:ing|er)?[ -](?:authori[sz]ation|permits?|visas?|rights?|eligibility|permission|status)|employment[ -](?:authori[sz]ation|eligibility|rights?|permit)|right[ -]to[ -]work|rights to work|arbeitserlaubnis|arbeitsgenehmigung)\\b")}`,
        "dg",
      ),
      read: (match, context) =>
        /\b(?:sponsor\w*|offer\w*|provide|help|assist|support|obtain)\b[^.;\n]{0,30}$/i.test(context.before)
          ? null
          : read(match, context),
    },
    {
      // "work permit for Germany", "work authorization in the US", "working rights in Australia", "visa to work in Spain"; not "we sponsor a work permit"
      name: "workAuthorization/permit-for",
      pattern: new RegExp(
        `${anyCase("\\b(?:work(?:ing)?[ -](?:authori[sz]ation|permits?|visas?|rights?|eligibility|permission)|employment authori[sz]ation|right[ -]to[ -]work|legal work status|permanent residen(?:cy|ce)|residence (?:permit|title)|(?:legal|valid) (?:status|permission))(?: (?:status|documents?|documentation|valid|required))*(?: (?:for|in|within|of|to work in|to be employed in)) ")}(?<places>${countryList})`,
        "dg",
      ),
      read: (match, context) =>
        /\b(?:sponsor\w*|offer\w*|provide|help|assist|support|obtaining)\b[^.;\n]{0,40}$/i.test(
          context.before,
        )
          ? null
          : read(match, context),
    },
    {
      // "must not need a visa to work in the US", "work in the UK without sponsorship"; not "we sponsor a visa to work in"
      name: "workAuthorization/no-visa-needed",
      pattern: new RegExp(
        `${anyCase("\\b(?:not|n['’]t|without|never)\\b[^.;\\n]{0,60}?\\b(?:visas?|sponsorships?|permits?)[^.;\\n]{0,30}? to (?:legally )?(?:work|be employed)(?: legally)? in ")}(?<places>${countryList})`,
        "dg",
      ),
      read,
    },
    {
      // "can legally work in Canada", "legally employed in the US"; not "legally based in the US"
      name: "workAuthorization/legally-work",
      pattern: new RegExp(
        `${anyCase("\\b(?:(?:can|able to|must be able to|may) (?:legally|lawfully) (?:work|be employed)|legally (?:employable|able to be employed|employed|work)|lawfully work|work (?:legally|lawfully)|work permanently|ability to work (?:permanently|legally|lawfully))(?: (?:full[- ]time|permanently))?(?: (?:with)?in) ")}(?<places>${countryList})`,
        "dg",
      ),
      read,
    },
    {
      // German: "gültige Arbeitserlaubnis für Deutschland", "in der Schweiz arbeiten dürfen", "berechtigt, in Österreich zu arbeiten"
      name: "workAuthorization/german",
      pattern: new RegExp(
        `(?:${anyCase("\\b(?:arbeits(?:erlaubnis|genehmigung|bewilligung|berechtigung|visum)|aufenthalts(?:titel|genehmigung|erlaubnis)(?: \\S+){0,6}?|beschäftigungserlaubnis)(?: \\(?\\w+\\)?){0,3}? (?:für|in|innerhalb) (?:ganz )?")}(?<places>${countryList})|${anyCase("\\b(?:berechtigt|berechtigung|befugt|recht)(?: \\w+)?,? in ")}(?<of>${country}|der (?:Schweiz|EU))${anyCase(" (?:zu arbeiten|arbeiten zu dürfen|tätig zu sein|zur arbeit)")})`,
        "dg",
      ),
      read,
    },
    {
      // French: "autorisation de travail en France", "autorisé à travailler au Canada", "permis de travail suisse"
      name: "workAuthorization/french",
      pattern: new RegExp(
        `${anyCase("\\b(?:autorisation(?: légale)? (?:de|du) travail(?:ler)?|permis de travail|droit(?: légal)? de travailler|autorisée?s?(?:\\(e\\)s?)?(?: légalement)? à travailler|admissibles? à travailler|titre de séjour(?: \\S+){0,4}?|éligibles? (?:à travailler|au travail)|travailler légalement)(?: (?:valide|valable|légalement|ouvert))* (?:en|au|aux|dans|pour|sur|à) (?:le |la |les |l['’])?")}(?<places>${countryList})`,
        "dg",
      ),
      read,
    },
    {
      // Spanish and Portuguese: "permiso de trabajo en España", "autorizado para trabajar en México", "autorização para trabalhar em Portugal"
      name: "workAuthorization/iberian",
      pattern: new RegExp(
        `${anyCase("(?:permisos? (?:de|para) (?:trabajo|trabajar)|permiso de residencia(?: \\S+){0,4}?|autorización (?:de trabajo|para trabajar|legal para trabajar)|autorizad[oa]s? (?:legalmente )?(?:para|a) trabaj?ar|derecho a trabajar|documentación (?:legal )?para trabajar|trabajar legalmente|autorização (?:de trabalho|para trabalhar|legal para trabalhar)|autorizad[oa]s? (?:legalmente )?a trabalhar|permissão (?:de trabalho|para trabalhar)|visto de trabalho|direito (?:a|de) trabalhar|trabalhar legalmente)(?: (?:válid[oa]|vigente|legalmente))* (?:en|para|em|no|na|nos|de|dentro de) ")}(?<places>${countryList})`,
        "dg",
      ),
      read,
    },
    {
      // "permiso de trabajo español", "permis de travail suisse", "deutsche Arbeitserlaubnis" with the adjective after the noun
      name: "workAuthorization/romance-adjective",
      pattern: new RegExp(
        `${anyCase("\\b(?:permiso de trabajo|autorización de trabajo|permis de travail|autorisation de travail|visto de trabalho)(?: (?:válido|valide|vigente))? ")}(?<of>${anyCase(countryAdjective)})`,
        "dg",
      ),
      read,
    },
  ],
  resolve(candidates) {
    if (candidates.length === 0) return null;
    return { value: [...new Set(candidates.flatMap(({ item }) => item))], from: candidates };
  },
});
