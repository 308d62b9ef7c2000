/** Legal forms at the end of a name, as the head of a posting writes them. */
const FORM =
  "llc|inc|ltd|limited|llp|plc|g?gmbh(?: & co\\.? kg)?|mbh|ag|kg|ohg|e\\. ?[vk]|corp|corporation|sas|sarl|s\\.?a\\.?u?|s\\.?l\\.?u?|s\\.?r\\.?l|s\\.?p\\.?a|lda|ltda|b\\.?v|n\\.?v|s\\.r\\.o|a\\.s";
/** Kinds of organisation that a name ends in. */
const LAST =
  "university|college|hospital|medical center|school district|schools|company|co|group|holdings|foundation|coalition|association|hotel|theatre|theater|council|trust|bank|club|klinikum|klinik|stiftung|gruppe|autogruppe|werke|verwaltung";
/** Kinds of organisation that a name begins with. */
const FIRST =
  "(?:university|city|town|county|village|state|ministry|college|bank) of|(?:technische |medizinische |pädagogische )?(?:universität|hochschule)|klinikum|universitätsklinikum|stadtwerke|stiftung|verein|(?:landeshaupt|hanse)?stadt|gemeinde|landkreis|landratsamt|evangelische|université|universidade?|università|universiteit|hôpital|clinique|hospital|fondation|fundación|fundação|fondazione|mairie|ville|commune|conseil|ayuntamiento|ajuntament|prefeitura|câmara|comune|gemeente|stichting|město|groupe|grupo|gruppo|mutuelle|restaurante?|brasserie|hotel|hôtel|banco|zorgbedrijf";

const END = `(?:^|[ ,])(?:${FORM}|${LAST})\\.?$`;
/** What only names of organisations end in; "Hotel Manager" only begins like one. */
export const ORGANISATION_END = new RegExp(END, "i");
/** Words that only names of organisations hold. */
export const ORGANISATION = new RegExp(`${END}|^(?:${FIRST}) `, "i");

/** A town's or a district's administration, before the name of the town. */
export const AUTHORITY =
  "(?:(?:Landeshaupt|Hanse|Kreis|Universitäts)?[Ss]tadt|(?:Markt|Samt)?[Gg]emeinde|Ville de|Mairie de|Commune de|Ayuntamiento de|Ajuntament de|Prefeitura (?:Municipal )?de|Câmara Municipal d[eo]|Comune di|Gemeente|OCMW|Město|Obec)";
