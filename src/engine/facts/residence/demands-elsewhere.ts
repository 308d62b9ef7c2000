import type { Found, Statement } from "./statement.ts";

/** The company or the post is somewhere, not the applicant: "entreprise basée à", "poste basé à", "mit Sitz in". */
const NOT_THE_APPLICANT =
  /\b(?:poste|entreprise|société|agence|équipe|bureaux?|unternehmen|firma|team|kunden|empresa|compañía|oficinas?|equipo|clientes?|escritórios?|equipe|azienda|sede)\b[^.;\n]{0,30}$/i;
const isOfOthers = ({ before }: Found): boolean =>
  NOT_THE_APPLICANT.test(before) && !/(?:candidat|bewerb|personas|pessoas|résident)\S*\s*$/i.test(before);

/** The demand to live somewhere, in German, French, Spanish, Portuguese, Dutch and Italian. */
export const demandsElsewhere: readonly Statement[] = [
  {
    // "Wohnsitz in Deutschland", "Du wohnst in Berlin", "in Österreich wohnhaft"; not "Firma mit Sitz in Hamburg", "wo du wohnst"
    name: "german-home",
    mentions: /wohn|ansässig|lebens|leb[st]|bewerber|kandidat|\bnur\b/i,
    pattern:
      /(?:(?:wohnsitz|wohnort|lebensmittelpunkt|wohnhaft|ansässig)(?: \w+){0,2}? (?:in|im|innerhalb|im raum|in der nähe von|im großraum)|\b(?:du|sie|wer|bewerber(?:innen)?|kandidat(?:en|innen)?)(?: \w+){0,3}? (?:wohn(?:st|en|t|haft)|leb(?:st|en|t)|ansässig)(?: \w+){0,2}? (?:in|im|innerhalb)|(?:remote|tätigkeit|arbeiten)[^.;\n]{0,20} nur (?:in|innerhalb|aus)|\b(?:nur|ausschließlich) (?:bewerber(?:innen)?|kandidat(?:en|innen)?)(?: \w+){0,3}? (?:aus|in)) /dgi,
    cities: true,
    refuses: (found) =>
      isOfOthers(found) ||
      /\b(?:wo|egal|ob|falls|wenn) (?:du|sie)\b/i.test(found.before.slice(-8) + found.match[0]),
  },
  {
    // "résider en France", "vous êtes basé(e) à Lyon"; not "poste basé à Lyon", "entreprise basée en France"
    name: "french-home",
    pattern:
      /(?:\b(?:résider|résidez|résides|résidant|résidente?s? fiscal\w*|résidence(?: fiscale| principale)?|domicilié\w*|habiter|habitez|habites|habitant)(?:\(e\))?|\b(?:tu es|t['’]es|vous êtes|être|candidats? (?:doit|doivent) être|doi[ts] être)(?: \w+)? (?:basé|localisé|situé|installé|domicilié)(?:e|\(e\)|·e|\.e)?s?)(?: actuellement| impérativement| obligatoirement)? (?:en|au|aux|à|dans|sur|près de|proche de) (?:région |la région |le |la |les )?/dgi,
    cities: true,
    refuses: isOfOthers,
  },
  {
    // "residir en España", "residencia en Madrid", "vivir en México"; not "empresa ubicada en Madrid"
    name: "spanish-home",
    pattern:
      /(?:\b(?:residir|residas|resida|residan|residentes?|residencia|residiendo|vivir|vivas|vivan|radicar|radicad[oa]s?|estar (?:ubicad|localizad|basad|situad)[oa]s?)(?: actualmente| legalmente| fiscal| habitual| preferente| permanente)?|(?:solo|sólo|únicamente|exclusivamente) (?:para )?(?:candidat[oa]s|personas|residentes)(?: \w+){0,2}?) (?:en|de|dentro de|cerca de) /dgi,
    cities: true,
    refuses: isOfOthers,
  },
  {
    // "residir no Brasil", "morar em São Paulo", "residente em Portugal"; not "empresa localizada em Lisboa"
    name: "portuguese-home",
    pattern:
      /(?:\b(?:residir|resida|residam|residentes?|residência|residindo|morar|more|moradores?|viver|estar (?:localizad|basead|situad)[oa]s?)(?: atualmente| legalmente| fixa| fiscal)?|(?:apenas|somente|exclusivamente) (?:para )?(?:candidat[oa]s|pessoas|residentes)(?: \w+){0,2}?) (?:em|no|na|nos|nas|do|da|próximo a|na região de) /dgi,
    cities: true,
    refuses: isOfOthers,
  },
];
