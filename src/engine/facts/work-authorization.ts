import { besideRule, type CountriesFound } from "../countries-beside.ts";
import { defineFact } from "../define-fact.ts";

/** Text that every new hire must be shown by law, and the forms of an application. */
const BOILERPLATE =
  /\bI-?9\b|\bE-?Verify\b|verify (?:their |your |the )?identit|employment eligibility verification|eligibility verification form|identity and (?:employment |legal )?(?:eligibility|authori[sz]ation|right)/i;
const QUESTION = /\?\s*$/;
/** "US time zone", "US hours". */
const NO_COUNTRY =
  /^['’]?s?[ -]*(?:(?:eastern|central|pacific|mountain|business|working|EST|PST|ET|PT) )?(?:time ?-?zones?|time\b|hours|business hours|working hours|offices?\b|market|team)/i;
const REFUSED =
  /\b(?:not (?:need|require)|no need|regardless|without regard|irrespective|whether)\b[^.;\n]{0,60}$/i;
/** "we sponsor a work permit", "help you get a visa": given, not asked for. */
const GIVEN = /\b(?:sponsor\w*|offer\w*|provid\w+|help\w*|assist\w*|support\w*|obtaining)\b[^.;\n]{0,40}$/i;

const isRefused = ({ sentence, beforeAll, afterAll }: CountriesFound): boolean =>
  BOILERPLATE.test(sentence) ||
  QUESTION.test(sentence) ||
  NO_COUNTRY.test(afterAll) ||
  REFUSED.test(beforeAll.slice(-70));
const isRefusedOrGiven = (found: CountriesFound): boolean => isRefused(found) || GIVEN.test(found.beforeAll);

const MAY =
  "(?:authori[sz](?:ed|ation)|eligib(?:le|ility)|entitle(?:d|ment)|permi(?:tted|ssion)|allowed|qualified|cleared|approved|(?:legal |full |unrestricted |valid |current |existing |permanent )*(?:right|status|ability|able)|free|legal)";
const TO_WORK =
  "(?:to (?:legally |lawfully |permanently |currently |(?:live|reside|remain|stay)(?: and|,| or| &) (?:to )?|physically |be employed and )?(?:work|be employed|take up employment|gain employment|accept employment)|for (?:employment|work))";
const HOW =
  "(?: (?:legally|lawfully|permanently|full[- ]?time|indefinitely|remotely|on a full[- ]time basis|without (?:restrictions?|limitations?)|and (?:live|reside|remain)|for any employer|unrestricted))*";
const PERMIT =
  "(?:work(?:ing|er)?[ -](?:authori[sz](?:ation|ed)|permits?|visas?|rights?|eligib(?:ility|le)|permission|status)|employment[ -](?:authori[sz]ation|eligibility|rights?|permit)|rights?[ -]to[ -]work|arbeitserlaubnis|arbeitsgenehmigung|arbeitsbewilligung|werkvergunning)";

/** Countries whose right to work is asked for in words. "Authorized to work" that names no country says nothing here. */
export const workAuthorization = defineFact<"workAuthorization", readonly string[], string[]>({
  kind: "workAuthorization",
  rules: [
    // "legally authorized to work in the US", "eligible to work in Canada", "right to live and work in the UK"; not "able to work in US hours"
    besideRule({
      name: "workAuthorization/may-work-in",
      pattern: new RegExp(
        `\\b${MAY}(?:[ ,]+(?:legally|lawfully|permanently|and|now|currently))* ${TO_WORK}${HOW}(?: (?:with)?in| inside| for| throughout| anywhere in| from)?(?: the country of)?,? ?`,
        "dgi",
      ),
      side: "after",
      refuses: isRefused,
    }),
    // "based in Spain and eligible to work", the country said before; not "based in Spain, eligible to work in the US"
    besideRule({
      name: "workAuthorization/there",
      pattern:
        /(?:,? (?:and|&|with)|,) (?:be |are |is |legally |also |currently |fully |the |a |full |legal )*(?:authori[sz]ed|eligible|entitled|permitted|allowed|right) to (?:legally )?work(?: there| here| locally)?(?! (?:in|for|on|with|from|within|as|at)\b)/dgi,
      side: "before",
      refuses: (found) =>
        isRefused(found) ||
        !/\b(?:based|located|liv(?:e|ing)|resid(?:e|es|ing)|residents?) (?:in|of|within) (?:the )?$/i.test(
          found.beforeAll,
        ),
    }),
    // "US work authorization", "valid EU work permit", "Australian working rights"; not "US work experience", "we sponsor a UK work visa"
    besideRule({
      name: "workAuthorization/permit-of",
      pattern: new RegExp(
        `(?:['’]s)?[ -](?:(?:full|valid|unrestricted|legal|national|government) ){0,3}${PERMIT}\\b`,
        "dgi",
      ),
      side: "before",
      refuses: isRefusedOrGiven,
    }),
    // "work permit for Germany", "work authorization in the US", "visa to work in Spain"; not "we sponsor a work permit"
    besideRule({
      name: "workAuthorization/permit-for",
      pattern: new RegExp(
        `\\b(?:${PERMIT}|legal work status|permanent residen(?:cy|ce)|residence (?:permit|title)|(?:legal|valid) (?:status|permission))(?: (?:status|documents?|documentation|valid|required)){0,3} (?:for|in|within|of|to work in|to be employed in) `,
        "dgi",
      ),
      side: "after",
      refuses: isRefusedOrGiven,
    }),
    // "must not need a visa to work in the US", "without sponsorship to work in the UK"; not "we sponsor a visa to work in"
    besideRule({
      name: "workAuthorization/no-visa-needed",
      pattern:
        /(?:\b(?:not|without|never)|n['’]t)\b[^.;\n]{0,60}?\b(?:visas?|sponsorships?|permits?)[^.;\n]{0,30}? to (?:legally )?(?:work|be employed)(?: legally)? in /dgi,
      side: "after",
      refuses: isRefused,
    }),
    // "can legally work in Canada", "legally employed in the US"; not "legally based in the US"
    besideRule({
      name: "workAuthorization/legally-work",
      pattern:
        /\b(?:(?:can|able to|may) (?:legally|lawfully) (?:work|be employed)|legally (?:employable|able to be employed|employed|work)|lawfully work|work (?:legally|lawfully|permanently))(?: (?:full[- ]time|permanently))? (?:with)?in /dgi,
      side: "after",
      refuses: isRefused,
    }),
    // German: "gültige Arbeitserlaubnis für Deutschland", "berechtigt, in der Schweiz zu arbeiten"; not a bare "Arbeitserlaubnis"
    besideRule({
      name: "workAuthorization/german",
      pattern:
        /\b(?:(?:arbeits(?:erlaubnis|genehmigung|bewilligung|berechtigung|visum)|aufenthalts(?:titel|genehmigung|erlaubnis)(?: \S+){0,6}?|beschäftigungserlaubnis)(?: \(?\w+\)?){0,3}? (?:für|in|innerhalb) (?:ganz )?|(?:berechtigt|berechtigung|befugt|recht)(?: \w+)?,? in )/dgi,
      side: "after",
      refuses: (found) =>
        isRefusedOrGiven(found) ||
        (/,? in $/i.test(found.match[0]) &&
          /berechtigt|berechtigung|befugt|recht/i.test(found.match[0]) &&
          !/arbeits/i.test(found.match[0]) &&
          !/^ (?:zu arbeiten|arbeiten zu dürfen|tätig zu sein|zur arbeit)/i.test(found.afterAll)),
    }),
    // French: "autorisation de travail en France", "autorisé à travailler au Canada"
    besideRule({
      name: "workAuthorization/french",
      pattern:
        /\b(?:autorisation(?: légale)? (?:de|du) travail(?:ler)?|permis de travail|droit(?: légal)? de travailler|autorisée?s?(?:\(e\)s?)?(?: légalement)? à travailler|admissibles? à travailler|titre de séjour(?: \S+){0,4}?|travailler légalement)(?: (?:valide|valable|légalement|ouvert))* (?:en|au|aux|dans|pour|sur|à) /dgi,
      side: "after",
      refuses: isRefusedOrGiven,
    }),
    // Spanish and Portuguese: "permiso de trabajo en España", "autorizado para trabajar en México", "autorização para trabalhar em Portugal"
    besideRule({
      name: "workAuthorization/iberian",
      pattern:
        /(?:permisos? (?:de|para) (?:trabajo|trabajar)|permiso de residencia(?: \S+){0,4}?|autorización (?:de trabajo|para trabajar|legal para trabajar)|autorizad[oa]s? (?:legalmente )?(?:para|a) trabaj?ar|derecho a trabajar|documentación (?:legal )?para trabajar|trabajar legalmente|autorização (?:de trabalho|para trabalhar|legal para trabalhar)|autorizad[oa]s? (?:legalmente )?a trabalhar|permissão (?:de trabalho|para trabalhar)|visto de trabalho|direito (?:a|de) trabalhar|trabalhar legalmente)(?: (?:válid[oa]|vigente|legalmente))* (?:en|para|em|no|na|nos|de|dentro de) /dgi,
      side: "after",
      refuses: isRefusedOrGiven,
    }),
    // "permiso de trabajo español", "permis de travail suisse": the adjective after the noun
    besideRule({
      name: "workAuthorization/adjective-after",
      pattern:
        /(?<!\p{L})(?:permiso de trabajo|autorización de trabajo|permis de travail|autorisation de travail|visto de trabalho)(?: (?:válido|valide|vigente))? \p{L}{4,20}(?!\p{L})/dgiu,
      side: "last",
      refuses: isRefusedOrGiven,
    }),
  ],
  resolve(candidates) {
    if (candidates.length === 0) return null;
    return { value: [...new Set(candidates.flatMap(({ item }) => item))], from: candidates };
  },
});
