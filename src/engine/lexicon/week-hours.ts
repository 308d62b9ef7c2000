/** Hours, "a week" and the working time itself in the languages of the postings; pattern sources for the flags `iu`. */
export const HOURS =
  "(?:(?:working |work |paid |clock )?hours?|hrs?|hr|h|hs|arbeitsstunden|stunden|stunde|std|heures?|horas?|uur|uren|ore|hodin[ay]?|godzin|timer|timmar)(?![\\p{L}])";

export const A_WEEK =
  "(?:(?:per|a|an|each|every|in a|/|p/|pr\\.?|/ ?per) ?(?:work(?:ing)? ?)?(?:week|wk|w)s?(?![\\p{L}])|(?<!bi-?|bi )weekly|p\\.?w\\.?(?![\\p{L}])|(?:pro|die|in der|je|/|p\\.?) ?(?:arbeits)?(?:woche|wo)(?![\\p{L}])|wöchentlich\\w{0,2}|p\\. ?w\\.|(?:par|/|la) ?(?:semaine|sem)(?![\\p{L}])|hebdomadaires?|hebdo|semanales?|semanais|semanal|(?:a la|por|/|à|la) ?(?:semana|sem)(?![\\p{L}])|(?:per|/|p\\.?) ?week|settimanali|(?:a|alla|/|per) ?(?:settimana|sett)(?![\\p{L}])|týdně|(?:za|/) ?(?:týden|týd)|tygodniowo|w tygodniu|i veckan|/vecka|om ugen)";

/** The label or words of a working week before its hours. */
export const WEEK_LABELS = [
  "(?:scheduled |standard |average |normal |expected |total |contracted |paid |regular |minimum )?weekly (?:scheduled |working |work |standard |contracted )?hours?",
  "(?:scheduled |standard |contracted |expected |working |work |total )?hours (?:of work )?(?:per|a|each|/) ?week",
  "hours ?/ ?(?:week|wk)",
  "hrs ?/ ?(?:week|wk)",
  "(?:scheduled|standard|contracted|contractual|working|work) (?:weekly )?hours",
  "(?:work|working) ?week",
  "hours(?: of (?:employment|work))?",
  "std\\.? hours",
  "(?:weekly |expected )?(?:time )?commitment",
  "weekly schedule",
  "wochenstunden",
  "(?:wöchentliche|regelmäßige|regelmäßige wöchentliche|durchschnittliche wöchentliche) arbeitszeit",
  "wochenarbeitszeit",
  "arbeitszeit(?: pro woche)?",
  "stundenumfang",
  "arbeitsumfang",
  "arbeitspensum",
  "(?:beschäftigungs|arbeits|stunden|zeit)(?:ausmaß|ausmass|umfang)",
  "im (?:ausmaß|umfang)(?: von)?",
  "(?:durée|temps|horaire)s? (?:hebdomadaire )?(?:de|du) travail(?: hebdomadaire)?",
  "(?:durée|horaire|temps) hebdomadaire",
  "volume horaire(?: hebdomadaire)?",
  "(?:jornada|horas|horario) semanal(?:es)?",
  "jornada(?: laboral| de trabajo)?(?: semanal)?",
  "carga hor[aá]ria(?: semanal)?",
  "jornada de trabalho(?: semanal)?",
  "horas semanais",
  "aantal uren(?: per week)?",
  "uren per week",
  "werkuren",
  "werktijden",
  "uren",
  "orario (?:di lavoro )?settimanale",
  "monte ore(?: settimanale)?",
  "úvazek",
] as const;

/** Full or part time, after which bare hours are those of a week: "Full-time (40 hours)", "Teilzeit, 20 Std.". */
export const TIME_BASIS =
  "(?:[3-6][ -](?:day|tage|jours?|días|dias)[ -](?:work ?)?(?:week|woche|semaine|semana)|full[ -]?time|part[ -]?time|ft|pt|vollzeit|teilzeit|werkstudent(?:in)?|minijob|temps[ -](?:plein|complet|partiel)|cdi|cdd|(?:jornada|tiempo) (?:completa|completo|parcial)|media jornada|(?:tempo|período|periodo) (?:integral|parcial|completo)|voltijds?|deeltijds?|fulltime|parttime|tempo pieno|tempo parziale|part time|full time)";

/** Hours that are no working week of the role: what they are spent on, what they entitle to, what comes on top. */
export const OTHER_HOURS =
  "(?:training|travel(?:l?ing)?|driving|homework|supervision|overtime|over-time|pto|vacation|holiday|sick|leave|volunteer(?:ing)?|mentor(?:ing|ship)?|meetings?|class(?:es)?|coursework|lectures?|study(?:ing)?|learning|development time|commut\\w*|on-?call|of notice|support|coverage|credit(?:s)?|pto|überstunden|mehrarbeit|weiterbildung|urlaub|heures sup\\w*|formation|congés?|horas extras?|formación|capacitación|vacaciones|férias|treinamento|overuren)";
