/** Pattern sources, for the flag `i`: clearances that a state gives after vetting. Police, medical and customs clearances are none. */

/** A level by its name: "TS/SCI", "Secret", "Public Trust", "SC", "DV", "NV1". */
export const level =
  "(?:TS ?[/-]? ?SCI|TS\\/SCI|top[ -]secret(?: ?[/-]? ?\\(?SCI\\)?)?|secret|confidential|public trust|(?:interim |final )?(?:secret|top secret)|TS|SCI|SAP|DoD|DoE|DHS|DOJ|IRS|CBP|EOD|MBI|NACI|NACLC|T[35]|Tier [1-5]|Q|L|SC|e?DV|UKSC|CTC|NSV|NATO(?: secret)?|cosmic top secret|MoD|NV ?[123]|PV|AGSV\\w?|baseline|negative vetting(?: level)?(?: [12])?|positive vetting|reliability(?: status)?|enhanced reliability|yankee white|CI poly\\w*|(?:full[- ]scope|lifestyle|CI|FS|counterintelligence)?[ -]?poly(?:graph)?|FSP|CSP|high|level (?:II|III|[123]))";

/** A clearance by name, whatever is asked about it; the bare word "clearance" needs `isOfState` around it. */
export const clearance =
  "(?:security[ -]?clearances?|clearances?(?! (?:sale|rate|items?|house|of (?:goods|customs)))|(?:(?<![a-z])TS ?[/-]? ?SCI|top[ -]secret(?: ?[/-]? ?SCI)?|public trust)(?: (?:level )?(?:security )?clearances?)?|(?<![a-z])(?:SC|e?DV|CTC|NPPV\\d?|security)[ -](?:cleared|vetting|vetted)|(?:SC|CTC|UK security|united kingdom security|national security) check|developed vetting|security check \\(SC\\)|counter[- ]terror\\w* check|(?:UK |national )?security vetting|NSV(?![a-z])|NV ?[12](?![a-z0-9])|reliability (?:status|screening)|enhanced reliability|cote de (?:fiabilité|sécurité)|yankee white|access to classified (?:information|material|data)|sicherheitsüberprüfung|ü[123](?![\\w])|habilitations? (?:de |à la )?(?:sécurité|secret|confidentiel|défense|très secret)(?:[ -]?défense)?|habilitable|habilitación (?:personal )?de seguridad|credencia(?:l|ção) de segurança|veiligheidsonderzoek)";

/** Words that make a bare "clearance" one of the state's. */
export const isOfState =
  /\b(?:security|secret|government|federal|DoD|DoE|defen[cs]e|classified|polygraph|poly|TS|SCI|public trust|MoD|SC|e?DV|CTC|NATO|NV[123]|baseline|negative vetting|agency|national|citizenship|citizens?|U\.?S\.?|Q|L|BPSS|vetting|confidential|sensitive)\b/i;

/** A word before "clearance" that makes it another thing: "customs clearance", "medical clearance", "child abuse clearances". */
export const otherClearance =
  /\b(?:customs|medical|health|ground|import|export|police|criminal|child(?: abuse)?|abuse|background|flight|legal|regulatory|airport|airside|tax|environmental|rights|music|creative|copyright|stock|vertical|drug|student|site|road|snow|land|FBI|fingerprint|state|act \d+|DBS|teaching|vulnerable|payment|cheque|check|balance|renal|drain|line|safety|trade|PA|required state)[ -]+$/i;
