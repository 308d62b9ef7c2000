/** Nouns for the last day to apply, each a pattern; the date follows them closely. */
export const deadlineNouns: readonly string[] = [
  // en
  "(?:application|submission|applications?) (?:closing date|closes?|closed?|due(?: date)?|end(?:s| date)?|cut-?off(?: date)?)",
  "(?:application )?deadline(?: to apply| for (?:applications?|applying|submissions?))?",
  "(?:closing|close|expiry|expiration|(?<!(?:position|job|role|contract|assignment|project|employment|internship) )end|due) date(?: for applications?)?",
  "last (?:day|date) (?:to apply|for applications?|to submit)",
  "(?!(?:position|job|role) end date)(?:posting|job|advert(?:isement)?|vacancy|requisition|listing|position|role|application window|application period|opening|opportunity|window) (?:(?:is|are) )?(?:(?:currently )?(?:expected|anticipated|scheduled|due|set) to |will |is )?(?:clos(?:e|es|ing)|expires?|ends?|end date|be posted|be open|remain open|remain posted|stay open|be available)",
  "(?:apply|valid|open|available) (?:by|through|until|before)",
  "closes",
  "closing(?=\\s?:)",
  "applications? (?:will |is |are )?(?:clos(?:e|es|ing)|due)",
  "apply (?:no later than|on or before)",
  "expires(?: on)?",
  "posted until",
  // de
  "bewerbungs(?:frist|schluss|ende|zeitraum|deadline)",
  "(?:einsende|anmelde)schluss",
  "ausschreibungsende",
  "frist(?: für bewerbungen)?",
  // fr
  "date (?:limite|butoir|de clôture|de fin de (?:publication|candidature))(?: (?:de|des|pour|du) [^.;:\\d]{0,30})?",
  "(?:date de )?clôture(?: (?:de|des|du) [^.;:\\d]{0,30})?",
  // es
  "fecha (?:límite|limite|de cierre|tope)(?: (?:de|para) [^.;:\\d]{0,30})?",
  "plazo (?:de [^.;:\\d]{0,30})?(?:hasta|finaliza|límite)",
  "cierre(?: de [^.;:\\d]{0,30})?",
  // pt
  "data (?:limite|de encerramento)(?: (?:de|para) [^.;:\\d]{0,30})?",
  "prazo(?: (?:de|para|final) [^.;:\\d]{0,30})?",
  "encerramento(?: das inscrições)?",
  "(?:inscrições|candidaturas?) (?:abertas )?até",
  // nl
  "sluitingsdatum",
  "reageer(?:termijn)? (?:voor|vóór|uiterlijk|tot)",
  // it
  "(?:data di )?scadenza",
  "termine (?:ultimo|di presentazione|per la presentazione)[^.;:\\d]{0,30}",
  // sv
  "sista (?:ansöknings|sök)(?:dag|datum)",
  "ansök senast",
  // cs
  "uzávěrka(?: přihlášek)?",
  "termín (?:pro )?(?:podání|zaslání) [^.;:\\d]{0,30}",
  // ja
  "(?:応募)?(?:締切|締め切り|期限)日?",
];

/** Verbs and nouns of applying, each a pattern of a whole word; with a word of `byWords` they state a deadline. */
export const applyWords: readonly string[] = [
  "appl(?:y|ying|ications?|ies)",
  "submi(?:t|tted|ssions?)",
  "send",
  "posting",
  "bewerb(?:en|ung|ungen|ungsunterlagen|t)",
  "bewirb",
  "unterlagen",
  "candidat(?:er|ez|e|ure|ures|ura|uras|ar|arse|e-se)",
  "postul(?:er|ez|e|a|ar|arse|aciones?)",
  "inscrib(?:e|ete|irse)",
  "solicitud(?:es)?",
  "inscri(?:ção|ções|ver-se)",
  "envo(?:yer|yez|ie)",
  "envi(?:e|a|ar|ez|os)",
  "reageren",
  "sollicit(?:eer|eren|atie|aties)",
  "candidature",
  "ansök(?:an|ningar)?",
  "přihlášk[auy]",
  "応募",
];

/** Words between applying and the last day for it. */
export const byWords: readonly string[] = [
  "by",
  "before",
  "until",
  "till",
  "through",
  "thru",
  "to",
  "no later than",
  "not later than",
  "on or before",
  "(?:spätestens )?bis(?: zum| spätestens)?",
  "vor dem",
  "avant(?: le)?",
  "jusqu['’]au",
  "au plus tard le",
  "hasta(?: el)?",
  "antes del?",
  "até(?: o| ao)?(?: dia)?",
  "uiterlijk",
  "vóór",
  "voor",
  "tot(?: en met)?",
  "entro(?: il)?",
  "senast",
  "do",
];

/** How long a posting is open, before its first and last day: "Open period", "Opening and closing dates". Pattern source. */
export const postingWindow = "open(?:ing)?(?: (?:&|and) clos(?:e|ing))? (?:period|dates?|window)";
