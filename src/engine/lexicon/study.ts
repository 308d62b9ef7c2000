/** Words of studying, per language, as pattern sources for the flags `iu`: who studies now, who has finished. */

/** Before a degree: it is being studied for. */
export const STUDYING_BEFORE = [
  "pursuing",
  "pursuit of",
  "pursue",
  "working (?:toward|towards|on)",
  "work towards?",
  "studying(?: for| towards?)?",
  "enrolled",
  "enrol?lment",
  "(?:seeking|completing|finishing|obtaining|earning) (?:an?|your|their|the|his|her)",
  "(?:seeking|completing)(?= (?:bachelor|master|undergraduate|degree|ph))",
  "registered (?:in|for|as)",
  "attending",
  "in (?:the )?(?:process|progress) of",
  "progress(?:ing)? towards?",
  "(?:first|second|third|fourth|final|penultimate|last|1st|2nd|3rd|4th)(?:[ -]or[ -]\\p{L}+)?[ -](?:year|semester)s?(?= (?:students?|of|in|at|undergrad\\p{L}*))",
  "complet(?:ed|ion of) (?:at least |a minimum of )?(?:your |their |the |one|two|three|\\d|1st|2nd|3rd|first|second|third|freshman|sophomore|junior)[^.;]{0,30} (?:of|towards?|in|at)",
  "students?",
  "currently in",
  "return(?:ing)? to",
  "candidates? for",
  "expect(?:ed|ing|s)? to (?:graduate|complete|obtain|receive|earn)(?: with)?",
  "will graduate(?: with)?",
  "graduating(?: with)?",
  "on track to",
  // de
  "immatrikuliert\\p{L}*",
  "eingeschrieben\\p{L}*",
  "studierst",
  "studieren",
  "studierende\\p{L}*",
  "student(?:in|en|innen)?",
  "laufende[nsmr]?",
  "befindest dich",
  "befinden sich",
  "angestrebte[rs]?",
  // fr
  "en cours",
  "actuellement en",
  "prépar(?:ant|ez|es|ation)",
  "inscrit\\p{L}*",
  "étudiant\\p{L}*",
  "suivez",
  "suis",
  "en formation",
  "(?:dernière|1ère|2ème|3ème|4ème|5ème|première|deuxième|troisième) année",
  // es, pt, it
  "cursando",
  "cursar",
  "estudiante\\p{L}*",
  "estudiando",
  "matriculad[oa]s?",
  "estudantes?",
  "últimos? (?:años?|cursos?|semestres?|ciclos?|anos?)",
  "iscritt[oi]",
  "student[ei]",
  "frequent\\p{L}+",
  // nl, cs
  "volg(?:t|end)",
  "studeert",
  "studuj\\p{L}*",
].join("|");

/** After a degree: it is being studied for. */
export const STUDYING_AFTER =
  "(?:degree )?(?:students?|candidates?|studierende\\p{L}*|student(?:in|en|innen)?|in progress|en cours|em (?:curso|andamento)|en curso|cursando|in corso|laufend|incompleto)";

/** Done with studying. */
export const FINISHED =
  "recent(?:ly)?(?: \\p{L}+)? grad\\p{L}*|recently|recent|graduates?(?![\\s-]+(?:degree|program|student|school|level|certificate|or|and))|graduated|have graduated|completed|obtained|obtained your|has|hold(?:ing|er)?|have(?: an?| your| completed)?|earned|received|finished|abgeschlossen\\p{L}*|absolviert|absolvent\\p{L}*|obtenu|diplômé\\p{L}*|titulad[oa]s?|graduad[oa]s?|egresad[oa]s?|completo|concluíd[oa]|formad[oa]s?|recién|recém|laureat[oaie]";

/** The applicant may have finished: "pursuing or recently completed", "completo ou cursando". */
export const OR_FINISHED = [
  `(?:or|ou|oder|o|and\\/or|\\/)\\s*\\(?(?:have |has |be |be a |a |an |are a |you |already |who |who have |recém-?)*(?:${FINISHED})`,
  `(?:${FINISHED})[^.;]{0,50}?(?<!\\p{L})(?:or|ou|oder|o|\\/)[^.;]{0,40}?(?<!\\p{L})(?:pursuing|enrolled|working towards?|studying|student|cursando|em curso|in progress|currently|in the process|final[- ]year|estudiante|en cours|étudiant)`,
].join("|");
