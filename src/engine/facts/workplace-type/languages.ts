import type { Rule } from "../../define-fact.ts";
import { lightPattern } from "../../light-pattern.ts";
import { clauseAfter, clauseBefore } from "./context.ts";
import type { Modes } from "./modes.ts";
import { B, E, isNotWork, modeRule } from "./rule.ts";

const isFull = lightPattern(/100 ?%|full|complet|total|intégral/iu);

/** German, French, Spanish, Portuguese, Dutch, Italian, Swedish, Czech and Japanese. */
export const languageRules: readonly Rule<Modes>[] = [
  // "mobiles Arbeiten möglich", "zwei Tage Homeoffice", "Homeoffice nach Absprache", "hybrides Arbeiten"
  modeRule(
    "german-hybrid",
    "hybrid",
    "mention",
    `${B}(?:hybride[sn]?[ -](?:arbeit\\p{L}*|modell\\p{L}*|mix)|mobile[sn]? (?:und flexible[sn]? )?arbeit\\p{L}*|(?:möglichkeit|option)(?:en)? (?:zum?|zur|auf|für|von)(?: \\p{L}+){0,2} ?(?:mobilen?|home[- ]?office|remote|hybrid)[\\p{L}-]*|(?:teilweise|anteilig\\p{L}*|tageweise|gelegentlich\\p{L}*|partiell\\p{L}*|flexible[sn]?) (?:im |von |aus dem )?(?:home[- ]?office|remote|mobil\\p{L}*)|arbeit(?:en)? auch im home[- ]?office|home[- ]?office[ -](?:möglich\\p{L}*|option\\p{L}*|tage?|regelung\\p{L}*|nach absprache|anteil|angebot\\p{L}*)|(?:\\d|ein|zwei|drei|vier)(?: ?[-–] ?\\d)? (?:tage?|x)(?: \\p{L}+){0,3} ?home[- ]?office|home[- ]?office (?:und|oder|möglich|\\(|nach (?:einarbeitung|vereinbarung|rücksprache|abstimmung))|[1-9]0 ?% home[- ]?office|(?:arbeitszeit\\p{L}*|gleitzeit|flexib\\p{L}*)[^.;!?\\n]{0,25}(?:und|&|,|\\/|sowie|\\+) (?:\\p{L}+ )?home[- ]?office|home[- ]?office,|home[- ]?office: ?\\d|(?:\\d|ein|zwei|drei|vier)(?: ?[-–] ?\\d)? tage? ?\\/ ?woche home[- ]?office|(?:arbeitsmodell\\p{L}*|arbeitszeitmodell\\p{L}*) mit home[- ]?office|bis zu [1-9]0 ?% (?:mobil|remote|von zu ?hause|im home[- ]?office)|(?:teilweise[nrs]?|anteilig\\p{L}*|tageweise[nrs]?|gelegentlich\\p{L}*|zeitweise[nrs]?) (?:\\p{L}+ ){0,3}?(?:im |aus dem |vom )(?:home[- ]?office|remote)|(?:im |vor ort im )?(?:büro|office),? (?:und )?(?:der |den )?rest (?:der woche |der zeit |gern )?(?:mobil|remote|von zu ?hause|im home[- ]?office|zu ?hause|daheim)|telearbeit|alternierende\\p{L}* \\p{L}+|remote[- ]option\\p{L}*|remote[- ](?:anteil|tage?|möglichkeit\\p{L}*)|mix aus (?:büro|home|präsenz|office|remote))`,
    (match, context) =>
      /100 ?%/.test(match[0] + clauseAfter(context).slice(0, 45)) ||
      /^[^,]{0,40}(?<!\p{L})(?:nicht|ausgeschlossen)(?!\p{L})/iu.test(clauseAfter(context)),
  ),
  // "100 % remote", "komplett im Homeoffice", "remote oder hybrid"; not "ein vollständig remote arbeitendes Unternehmen"
  modeRule(
    "german-remote",
    "remote",
    "words",
    `${B}(?:(?:100 ?%|voll(?:ständig)?|komplett|rein|zu 100 ?%|deutschlandweit|bundesweit)[ -]?(?:im |aus dem |von )?(?:remote|home[- ]?office|mobil)[\\p{L}-]*|(?:arbeite?s?t?|arbeiten) (?:remote|von zu ?hause|komplett remote)|remote (?:in|aus) (?:deutschland|ganz)|remote (?:oder|und) hybrid|remote[- ]arbeit(?:en)?|remote[- ]work(?= (?:\\p{L}+ )?(?:möglich|aus ganz|in ganz))|mobile[sn]? arbeiten [^.;!?\\n]{0,40}100 ?%|von überall|(?:arbeite|arbeiten),? (?:von )?wo (?:du|sie) (?:willst|wollen|möchte\\p{L}*)|ortsunabhängig\\p{L}* arbeiten)${E}`,
    (match, context) =>
      /^[^.]{0,12}(?:unternehmen|firma|team|arbeitendes)/iu.test(context.after) ||
      /möglichkeit|option|teilweise/iu.test(clauseBefore(context)) ||
      isNotWork(match, context),
  ),
  {
    // "in unserer Agentur in Kiel oder remote", "im Büro oder von zu Hause"
    name: "workplaceType/german-choice",
    pattern: new RegExp(
      `${B}(?:(?:unser(?:em|er|en)?|im|am|dem|der|den) (?:[\\p{L}-]+ ){0,2}[\\p{L}-]*(?:büro|office|standort|agentur|zentrale|team)s?(?![\\p{L}])[^.;!?\\n]{0,60}?),? (?:und\\/)?oder (?:(?:arbeitest|arbeite|gerne|auch|komplett|voll|zu 100 ?%|vollständig) ){0,2}(?:remote|von zu ?hause|aus dem home[- ]?office)${E}`,
      "dgiu",
    ),
    means: { modes: ["remote", "onsite"], by: "words" },
  },
  {
    // "hybrides Arbeiten oder komplett von zu Hause", "hybrid oder 100 % remote"
    name: "workplaceType/german-hybrid-or-remote",
    pattern: new RegExp(
      `${B}hybrid(?:e[sn]?)?(?: \\p{L}+){0,2},? (?:oder|bis(?: hin)? zu|und auf wunsch) (?:auch |gern |gerne )?(?:(?:komplett|vollständig|voll|ganz|rein|100 ?%) (?:im |aus dem |von )?(?:remote|zu ?hause|home[- ]?office|mobil)|remote(?!\\p{L}))`,
      "dgiu",
    ),
    means: { modes: ["hybrid", "remote"], by: "words" },
  },
  // "100 % vor Ort", "in unserer Fertigung vor Ort"; not "Ansprechpartner vor Ort"
  modeRule(
    "german-onsite",
    "onsite",
    "words",
    `${B}(?:(?:100 ?%|ausschließlich|komplett|nur) (?:vor ort|präsenz|im büro)|(?:in|an|auf) (?:unsere[rmn]|der|dem|den) (?:fertigung|produktion|werkstatt|praxis|klinik|filiale|werk|betrieb|baustelle|labor|lager|küche) (?:direkt )?vor ort|präsenz(?:pflicht|stelle|arbeit)|vor[- ]ort[- ](?:tätigkeit|stelle|position|arbeit)|(?:arbeite\\p{L}*|zusammen|tätigkeit|einsatz) (?:zusammen )?vor ort)|^[^\\p{L}]{0,4}vor ort in`,
  ),

  // "full remote", "100 % télétravail"
  modeRule(
    "french-remote",
    "remote",
    "words",
    `${B}(?:full[- ]remote|poste (?:est )?en (?:full )?remote|100 ?% (?:en )?(?:télétravail|remote|à distance)|télétravail (?:à )?(?:100 ?%|complet|total|intégral|à temps plein|full)|entièrement (?:à distance|en télétravail))`,
    isNotWork,
  ),
  // "télétravail partiel", "deux jours de télétravail"; not "pas de télétravail", "prime de télétravail"
  modeRule(
    "french-hybrid",
    "hybrid",
    "mention",
    `${B}(?:télétravail(?! (?:à )?(?:100|complet|total|intégral|à temps plein))(?: \\p{L}+)?|télétravailler|(?:mode|rythme|travail|modèle|organisation|format|poste)(?: (?:de|du) travail)? hybride|remote partiel|partiellement (?:en )?(?:remote|à distance))`,
    (match, context) =>
      isFull.test(clauseBefore(context).slice(-25)) ||
      / (?:non|pas|impossible)/iu.test(match[0]) ||
      /(?:prime|indemnité|forfait|équipement) (?:de |du )?$/iu.test(clauseBefore(context)),
  ),
  modeRule(
    "french-onsite",
    "onsite",
    "words",
    `${B}(?:100 ?% (?:en )?(?:présentiel|sur site)|présence (?:sur site|au bureau|quotidienne) (?:est )?(?:obligatoire|requise|exigée|indispensable)|(?:poste|travail|mission|stage)(?: \\p{L}+){0,2} (?:en présentiel|sur site)|(?:uniquement|exclusivement|intégralement|totalement) (?:en présentiel|sur site|sur place)|(?:vous |tu )?(?:interven(?:ez|ir|tions?)|travaill(?:ez|er|es)) (?:directement )?sur (?:site|le terrain|chantier)s?)${E}`,
  ),

  // "modalidad híbrida", "2 días de teletrabajo", "home office parcial"
  modeRule(
    "iberian-hybrid",
    "hybrid",
    "words",
    `${B}(?:(?:modelo|modalidad\\p{L}*|formato|regime|esquema|trabal?[hj]o|jornada|vaga|puesto|posición|rol|sistema|contrato)(?: \\p{L}+){0,3} h[ií]brid[oa]|h[ií]brid[oa] ?(?:\\(|:|-|,|com |con |en |em |\\d)|(?:\\d|un|dos|tres|dois|duas|três)(?: \\p{L}+){0,2} (?:días?|dias?)(?: \\p{L}+){0,4} (?:teletrabajo|home ?office|remot[oa]|desde casa|em casa|teletrabalho)|teletrabajo(?! (?:al )?(?:100|total|completo))(?: (?:parcial|flexible|\\d))?|(?:home ?office|remoto|teletrabalho) (?:parcial|flexível|opcional|\\d)|poss?ibilida(?:d|de) de (?:home ?office|teletrabal?[hj]o|trabal?[hj]o remoto))`,
    (_, context) => isFull.test(clauseBefore(context).slice(-20)),
  ),
  // "100% remoto", "trabajo en remoto", "vaga home office"
  modeRule(
    "iberian-remote",
    "remote",
    "words",
    `${B}(?:100 ?% (?:remot[oa]|teletrabajo|home ?office|online|en remoto)|(?:totalmente|completamente|full) (?:remot[oa]|remote)|teletrabajo (?:al )?(?:100 ?%|total|completo)|(?:trabal?[hj]o|vaga|puesto|posición|modalidad\\p{L}*|modelo|regime|contrato)(?: \\p{L}+){0,3}[ :]+(?:remot[oa]|a distancia|à distância|home ?office|en remoto)|en remoto|trabalhe de (?:casa|qualquer lugar)|trabajo? desde (?:casa|cualquier lugar)|home ?office (?:total|100 ?%|integral|permanente))${E}`,
    isNotWork,
  ),
  // "modalidad presencial", "vaga presencial em Curitiba"; not "reuniones presenciales"
  modeRule(
    "iberian-onsite",
    "onsite",
    "words",
    `${B}(?:(?:100 ?% |totalmente |modalidad\\p{L}*(?: de trabajo)?[ :]+|modelo(?: de trabalho)?[ :]+|trabal?[hj]o |vaga |puesto |posición |formato |regime |atuação |jornada )presencial|(?:prácticas|beca|estágio|contrato|empleo|actividad|função|labor)(?: \\p{L}+){0,3} (?:es |son |é |será |serán )?(?:100 ?% |totalmente )?presencia(?:l|les|is)|presencial (?:en|em|na|no) |trabajo en (?:oficina|planta|tienda))${E}`,
  ),

  // Dutch, Swedish, Czech, Italian: "thuiswerken", "hybridarbete", "možnost home office", "smart working"
  modeRule(
    "more-hybrid",
    "hybrid",
    "mention",
    `${B}(?:hybride? werken|thuiswerken|thuis ?(?:te )?werken|thuiswerk\\p{L}+|deels (?:thuis|op kantoor)|thuis(?: en| of) op kantoor|op kantoor en thuis|hybrid(?:a|t)? ?arbet\\p{L}*|jobba hemifrån|distansarbete|(?:možnost|částečný|občasný|flexibilní|\\d(?: dny?| dní)?(?: \\p{L}+)?) home[- ]?office|home[- ]?office (?:\\d|možn\\p{L}+|po domluvě|dle dohody)|(?:hours|time|pracovní doba) (?:and|&|a) home[- ]?office|práce z domova|smart ?working(?! (?:al )?(?:100|totale|full))|lavoro (?:ibrido|agile)|modalità ibrida)`,
    (_, context) => isFull.test(clauseBefore(context).slice(-12)),
  ),
  modeRule(
    "more-remote",
    "remote",
    "words",
    `${B}(?:volledig (?:remote|thuis\\p{L}*|op afstand)|helt på distans|100 ?% (?:på distans|da remoto|smart working|z domova)|(?:lavoro|posizione|completamente|totalmente|interamente) (?:da|in) remoto|full smart working|smart ?working (?:al )?(?:100 ?%|totale|full)|plně (?:na dálku|remote|z domova)|práce na dálku)`,
  ),

  // "je werkt op ons kantoor", "il lavoro si svolge in presenza", "práce na pracovišti"; not "deels op kantoor", "3 dagen op kantoor"
  modeRule(
    "more-onsite",
    "onsite",
    "words",
    `${B}(?:(?:je|u) werkt (?:(?:altijd|volledig|vooral) )?(?:op (?:ons|het|locatie)|vanuit ons) ?(?:hoofdkantoor|kantoor|vestiging)?|(?:volledig|100 ?%) op (?:kantoor|locatie)|(?:lavoro|attività|ruolo|posizione|tirocinio|stage)(?: \\p{L}+){0,4} (?:si svolge |si svolgerà |è |sarà )?(?:interamente |esclusivamente |completamente )?in (?:presenza|sede)|(?:100 ?%|interamente|esclusivamente) in (?:presenza|sede)|práce (?:pouze |výhradně )?na pracovišti)`,
    (_, context) =>
      /(?:\d|ibrid|hybrid|thuis|remoto|smart)/iu.test(clauseBefore(context)) ||
      /thuis|remoto|smart|\d dagen/iu.test(clauseAfter(context)),
  ),

  // "フルリモート", "リモート可", "原則出社"
  modeRule(
    "japanese-remote",
    "remote",
    "words",
    "(?:フルリモート|完全(?:リモート|在宅)|リモート(?:勤務)?のみ)",
  ),
  modeRule(
    "japanese-hybrid",
    "hybrid",
    "words",
    "(?<!フル|完全)(?:ハイブリッド(?:勤務|ワーク|型|（|\\()|リモート(?:ワーク|勤務)?(?:併用|可|可能|あり|OK|制度)|在宅(?:勤務|ワーク)?[がも]?(?:併用|可|可能|あり|OK|制度)|週\\d日(?:まで|程度)?の?(?:在宅|リモート)|一部(?:リモート|在宅))",
  ),
  modeRule(
    "japanese-onsite",
    "onsite",
    "words",
    "(?:フル出社|原則出社|(?:オフィス)?出社(?:必須|のみ|勤務)|^オフィス出社$)",
  ),
];
