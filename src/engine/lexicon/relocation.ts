/** Pattern sources of words about a move for the job, for patterns with the flags `i` and `u`. No capturing groups. */

/** "relocation assistance", "Umzugskostenzuschuss", "prime de mobilité", "auxílio-mudança": the help by name. */
export const HELP = `(?:${[
  // en
  "(?:relocation|relo|moving|re-location) ?(?:\\(?(?:and|&|\\/|or) ?(?:visa|immigration|housing|travel|sign-?on|signing)\\)? ?(?:sponsorship )?)?(?:assistance|support|packages?|bonus(?:es)?|benefits?|allowances?|stipends?|help|reimbursements?|budget|services?|aid|compensation|coverage|program(?:me)?s?|incentives?|funds?|funding|payments?|grants?|lump sums?|costs?|expenses?|reimbursed|sponsorship|options?|provisions?|subsid(?:y|ies))",
  "(?:assistance|support|help|assist|aid) (?:you )?(?:with|for|in|during) (?:your |the |a )?(?:relocation|relocating|moving (?:costs?|expenses?)|moving(?=[.,;)]|$| to )|move(?=[.,;)]|$| to ))",
  "(?:relocation|moving), (?:[\\p{L}-]+,? ){1,4}(?:and|&) (?:[\\p{L}-]+ ){1,3}(?:assistance|support|allowances?)",
  "soft[- ]landing[\"”’']? (?:package|program(?:me)?)",
  // de
  "umzugs(?:unterstützung|hilfen?|kosten(?:zuschuss|übernahme|pauschale|erstattung|beteiligung)?|pauschale|bonus|paket|service|beihilfe|zuschuss|prämie)",
  "(?:unterstützung|hilfe|support|hilfestellung) (?:bei|beim|für den|bei deinem|bei ihrem|bei einem|bei der)(?: \\p{L}+)? ?(?:umzug|relocation|wohnungssuche)",
  "relocation-?(?:support|paket|unterstützung|service|hilfe|bonus)",
  // fr
  "(?:aides?|primes?|accompagnement|soutien|package|forfait) (?:à la |au |de |à l['’]|d['’]|pour la |pour le )(?:mobilité géographique|mobilité|déménagement|relocalisation|relocation|installation)",
  "(?:prise en charge|remboursement) (?:des frais de |du |de votre |de ton )(?:déménagement|relocalisation|installation)",
  // es
  "(?:ayudas?|apoyo|paquete|bono|bonus|plus|asistencia|soporte) (?:de |para (?:la |el |tu )?|a la |al |con la |con el |en la )(?:reubicación|relocalización|relocación|traslado|mudanza|relocation)",
  "gastos de (?:traslado|mudanza|reubicación|relocalización)",
  // pt
  "(?:ajuda|auxílio|apoio|suporte|pacote|bônus|subsídio)(?:[- ](?:de custo )?)(?:de |para (?:a )?|à |com (?:a )?|na )?(?:mudança|realocação|relocação|relocalização|relocation)",
  // nl, it, sv, cs
  "verhuis(?:kosten)?(?:vergoeding|regeling|bonus)|hulp bij (?:je |uw )?verhuizing",
  "(?:supporto|contributo|aiuto|pacchetto|rimborso|bonus) (?:al |per il |di |alla |per la |per )(?:trasferimento|trasloco|ricollocazione|relocation)",
  "flytt(?:bidrag|hjälp|ersättning)|(?:hjälp|stöd) (?:med|vid) flytt",
  "(?:příspěvek|podpora|bonus|pomoc) (?:na|při|za|s) (?:stěhování|relokac[ií]|přestěhování)\\p{L}*|relokační (?:balíček|příspěvek|bonus)",
  // ja
  "(?:引越し?|引っ越し|転居|移住|赴任)(?:費用?|手当|支援|補助|祝い?金|サポート|一時金)",
].join("|")})`;

/** The move alone: "relocation", "your move", "Umzug", "déménagement". */
export const MOVE =
  "(?:relocations?|relocating|relocate|re-locate|(?:your|a|the) move|moving|umzug|déménagement|relocalisation|mudanza|traslado|reubicación|mudança|realocação|verhuizing|trasferimento|stěhování)";

/** A word of every phrase of help with a move; blocks without one are not searched. */
export const MENTION =
  /relo|re-loc|mov(?:e|ing)|soft[- ]landing|umzug|wohnungssuche|mobilité|déménag|installation|reubic|traslad|mudan|realoca|verhui|trasfer|trasloco|ricolloc|flytt|stěhov|引越|引っ越|転居|移住|赴任/i;
