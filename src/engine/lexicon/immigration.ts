/** Pattern sources, for the flag `i`: what an employer sponsors when it sponsors a foreign worker. */

/** A visa or a permit: "work visa", "H-1B", "green card", "Arbeitserlaubnis", "visado". "Visa" may also be the card company. */
export const permit =
  "(?:visas?|visum|visado|visto|work[ -]?permits?|residence permits?|work[- ]authori[sz]ation|employment[- ]authori[sz]ation|immigration|H-?1-?Bs?|green[- ]?cards?|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel|permis de travail|titre de séjour|permiso de trabajo|autorização de trabalho)";

/** What may stand before "sponsorship" when a foreign worker is meant. */
const kindOfSponsorship =
  "(?:visas?|visum|work|work[ -]?permits?|work[- ]authori[sz]ation|employment|employment[- ](?:visa|authori[sz]ation|based)|immigration(?:[- ]related)?|H-?1-?B|TN|E-?3|green[- ]?card|permanent residen(?:ce|cy)|employer|company|current|future|any|UK|US|U\\.S\\.|skilled worker|tier 2)";

/** "sponsorship" of a foreign worker by its own words: "visa sponsorship", "Visa-Sponsoring", "sponsorship of a work permit". */
export const namedSponsorship = `(?:(?:visas?|visum|work[ -]?permits?|work[- ]authori[sz]ation|employment[- ](?:visa|authori[sz]ation|based)|immigration(?:[- ]related)?|H-?1-?B(?: visa)?|green[- ]?card|employment[- ]based immigration|skilled worker(?: visa)?)(?:[ /-](?:status|and|or|&|relocation|visa|employment|immigration|permit|\\/)){0,4}[ /-]?sponsor(?:ships?|ing)|sponsorships? (?:for|of) (?:\\w+[ /-]){0,5}?${permit}|visumssponsoring|visa-?sponsoring|(?:parrainage|sponsoring|sponsorisation) (?:de |du |pour )?(?:un )?visa|patrocinio (?:de |del |para )?(?:\\w+ )?(?:visas?|visados?|permisos?)|patrocínio (?:de |do |para )?(?:\\w+ )?vistos?)`;

/** "sponsorship" that only its verb makes clear ("require sponsorship"); events, exams and executives are sponsored otherwise. */
export const sponsorship = `(?:${namedSponsorship}|(?:${kindOfSponsorship}[ ,/-]+(?:and |or )?){0,5}(?<!(?:executive|events?|corporate|sports?|brand|conference|exams?|project|clinical|student|series|licen[cs]e|clearance|team|title|media|program) )sponsorships?(?! (?:packages?|deals?|opportunit|sales|revenue|agreements?|programs?|activations?|of (?:events?|conferences?|exams?)|for (?:exams?|events?|conferences?|licen[cs]|certif|training|tuition))))`;

/** What is sponsored but is no foreign worker; stands after the verb. */
export const otherSponsored =
  "(?:\\w+[ -]){0,3}?(?:events?|conferences?|hackathons?|teams?|meetups?|clearances?|relocations?|licen[cs]\\w*|exams?|tuition|degrees?|certifications?|political|charit\\w*|organi[sz]ations?|projects?|training|studies|trials?)\\b";
