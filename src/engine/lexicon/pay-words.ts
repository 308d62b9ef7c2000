/** Words by the language they belong to; patterns in lower case, `|` separates them. */
type Words = Readonly<Record<string, string>>;

/** Pay that is more than the base: targets, packages, what people earn in all. */
const total: Words = {
  en: [
    "ote",
    "on[- ]target(?: earnings?| compensation| income)?",
    "on[- ]track earnings?",
    "target (?:total |annual )?(?:cash|compensation|earnings?|income)",
    "total (?:\\p{L}+ )?(?:comp(?:ensation)?|cash|earnings?|rewards?|pay|salary|package|income|remuneration)",
    "tc",
    "earning(?:s| potential)?",
    "earn(?:s|ed)?",
    "makes?(?= (?:up to |over |between |around |an average of )?[$€£])",
    "incomes?",
    "all[- ]in(?:clusive)?",
    "packages?",
    "incl(?:\\.|uding|udes|usive of)? (?:\\p{L}+ ){0,2}(?:bonus(?:es)?|commissions?|tips|super(?:annuation)?)",
    "(?:base|salary|pay|fixed|wages?) ?(?:\\+|plus|and|&|/|with) ?(?:\\p{L}+ ){0,2}(?:bonus(?:es)?|commissions?|incentives?|tips|variable)",
  ].join("|"),
  de: "\\p{L}{0,6}zielgehalt|zieleinkommen|gesamtvergütung|gesamtgehalt|gesamtpaket|inkl(?:\\.|usive)? (?:bonus|provision|variable\\p{L}{0,2})",
  fr: "fixe (?:\\+|et) variable|rémunération (?:globale|totale)|package|variable (?:compris|inclus)",
  es: "retribución total|compensación total|paquete (?:salarial|total)|ganancias|ingresos|ganar|gana",
  pt: "remuneração total|ganhos|pacote|ganhe|ganhar",
  nl: "totaalpakket",
  it: "pacchetto|guadagn\\p{L}{1,4}",
};

/** Money beside the pay: a sum next to one of these is none, also where pay is named before it. */
const beside: Words = {
  en: "(?:direct|cash|tipped) wages?(?: rate)?|orientation[^$€£.;:\\n]{0,40}?\\bpaid|per diems?(?: is| are)? (?:paid|provided|reimbursed|allowances?|of|for travel)|live[- ]in(?: accommodation| option)?(?: is)?(?: available| offered| possible)? (?:at|for|from)|accommodation(?: is)?(?: available| offered| provided)? (?:at|for|from|charged?|costs?)|(?:overtime|ot|holiday|vacation|sick|weekend|saturday|sunday|evening|on[- ]?call|standby|call[- ]back|orientation|detention|layover|breakdown|severance|hazard)(?: shift)? (?:pay|rates?)|orientation|\\d ?x (?:\\p{L}+ )?salary|times (?:\\p{L}+ )?salary|salary thresholds?|thresholds?|(?:must|need to|have to) earn|(?:candidates?|applicants?|you|employees?|interns?) (?:must|will|need to|have to|may) pay|deposits?|median|glassdoor|(?:customers?|clients?|users?|members|companies|businesses|people|they|patients) (?:\\p{L}+ ){0,2}(?:pay|paid|paying|earn)|bonus(?:es)?|sign(?:ing)?[- ]?on|signing|referrals?|refer|commissions?|allowances?|reimburse(?:d|s|ment|ments|ing)?|tuition|scholarships?|401 ?\\(?k\\)?|match(?:ed|es|ing)?|contributions?|contribut(?:e|es|ing)|deductibles?|co-?pays?|differentials?|shift premiums?|incentives?|gift ?cards?|vouchers?|rsus?|stock|stipend for|overtime|quotas?|midpoint|minimum wage|profit[- ]sharing|car allowance|retention|discounts?|credits?|adoption|donat(?:e|es|ed|ion|ions)|arr|mrr|revenues?|tip credit|raised|tips",
  de: "kunden (?:\\p{L}+ ){0,2}(?:zahlen|bezahlen)|\\p{L}{0,20}bonus|boni|\\p{L}{0,14}prämien?|\\p{L}{0,14}provision(?:en)?|\\p{L}{0,20}zulagen?|\\p{L}{0,14}zuschl[aä]ge?n?|\\p{L}{0,18}zuschuss|\\p{L}{0,18}zuschüsse|\\p{L}{0,20}budgets?|\\p{L}{0,8}umsatz\\p{L}{0,10}|\\p{L}{0,12}gutscheine?|\\p{L}{0,14}sachbez[uü]ge?|weihnachtsgeld|urlaubsgeld|fahrgeld|vermögenswirksame\\p{L}{0,2}|vwl|altersvorsorge|einmalzahlung(?:en)?|\\p{L}{0,6}erstattung|sonderzahlung(?:en)?|reisekosten\\p{L}{0,12}|fahrtkosten\\p{L}{0,12}|essens\\p{L}{0,14}|\\p{L}{0,14}kapital|rabatte?",
  fr: "primes?|variable|participation|intéressement|(?:tickets?|titres?)[- ]restaurants?|swile|chiffre d['’]affaires|budgets?|lev(?:é|ée|ées|és)|levée de fonds|chèques?|remboursement|remboursés?|indemnités? (?:kilométriques?|de (?:repas|transport|déplacement))|paniers?|cooptation|frais(?: (?:de|professionnels|kilométriques))?",
  es: "bonos?|comisi(?:ón|ones)|incentivos?|facturaci(?:ón|ones)|presupuestos?|cheques?|ayuda (?:para|de) (?:teletrabajo|transporte|formación)|vales?|propinas|plus (?:de \\p{L}+|transporte|nocturnidad|convenio|festivos?)",
  pt: "bônus|bónus|comiss(?:ão|ões)|vales?|v[art](?= de (?:r\\$|$)|:? ?r\\$)|cartão|auxílio[- ]\\p{L}+|subsídio de \\p{L}+|ajuda de custo|faturamento|orçamento|plr|prêmios?|premiação|gratificação",
  nl: "bonussen|maaltijdcheques?|ecocheques?|reiskosten\\p{L}{0,12}|thuiswerkvergoeding|toeslag(?:en)?|vakantiegeld|onkosten\\p{L}{0,12}|\\p{L}{0,12}budget|omzet",
  it: "buon[oi] pasto|ticket|premi(?:o)?|fatturato|provvigion[ei]|rimborso chilometrico|welfare|incentiv[oi]",
  cs: "bonus\\p{L}{0,3}|příspěv\\p{L}{0,4}|stravenk\\p{L}{0,3}|rozpoč\\p{L}{0,4}|prémi\\p{L}{0,3}|náborov\\p{L}{0,12}",
  pl: "premi\\p{L}{0,3}|bonus\\p{L}{0,3}|budżet\\p{L}{0,3}|dofinansowani\\p{L}{0,3}",
  ja: "賞与|交通費|手当|売上|資本金|調達",
};

/** Other things that sums are said of; the subject of a role too ("pay of the travel nurse"), so pay named before wins. */
const other: Words = {
  en: "equity|stocks|shares?|options|insurance|insured|coverage|life cover|ad&d|premiums?|budgets?|(?:ad)?spend(?:s|ing)?|spent|funding|funded|funds?|raise|raising|series [a-g]|seed|backed|valu(?:ed|ation)|acvs?|tcv|aum|gmv|assets|sales|deals?|contracts? (?:worth|valued?|of|over|up)|pipeline|saved?|savings?|costs?|costing|pric(?:e|es|ed|ing)|fees?|loans?|lend(?:ing)?|gift|prizes?|awards?|grants?|charit(?:y|ies|able)|portfolios?|invest(?:ed|ing|ment|ments|or|ors)?|capital|profits?|turnover|fine[sd]?|penalt(?:y|ies)|home[- ]office|equipment|laptop|wellness|well-?being|gym|fitness|learning|development|education|conferences?|internet|phone|commut(?:er|ing)|transit|parking|travel|mileage|meals?|lunch(?:es)?|food|housing|relocat(?:ion|e|ing)|moving|fertility|child ?care|worth|transactions?|payments?|subscriptions?|rent|mortgages?|debts?|perks?|customers?|clients?|bill(?:ing|ed|able)?|projects? (?:valued|worth|ranging|up to|of)|programs? (?:valued|worth)|margin|hsa|fsa|benefits? (?:worth|valued)|uniforms?|tools?|company car|purchases?|orders?|expenses?",
  de: "investition(?:en)?|kunden|\\p{L}{0,14}kosten|jobticket|deutschlandticket|kita\\p{L}{0,12}|\\p{L}{0,12}spesen|versicherung(?:en)?|adspend|werbebudget|weiterbildung\\p{L}{0,12}|fortbildung\\p{L}{0,12}|projekten?|aufträgen?",
  fr: "fonds|mutuelle|valorisation|capital|clients?|commissions?|forfait|ca (?:annuel|de)|projets?|contrats? (?:de|entre|d'une valeur)|(?:pour|de) (?:la |votre |ta |se )?form(?:ation|er)|chantiers?",
  es: "ventas|financiaci(?:ón|ones)|inversi(?:ón|ones)|seguro|clientes|ticket restaurant|tarjeta|proyectos?|obras|formación|capacitación|cursos?|metas?",
  pt: "receita|seguro|investimentos?|auxílio|vendas|clientes|projetos?|obras|formação|capacitação|treinamentos?|cursos?|metas?",
  nl: "investering(?:en)?|klanten",
  it: "investiment[oi]|clienti",
  cs: "obrat\\p{L}{0,3}",
};

/** Pay of trainees and fellows, or a benefit for some purpose ("lunch stipend"). */
const stipend: Words = {
  en: "stipends?|honorari(?:um|a)|living allowance",
  de: "aufwandsentschädigung(?:en)?",
  fr: "gratifications?|gratifiés?|indemnités?(?: de stage)?|indemnisations?",
  es: "beca|ayuda al estudio|bolsa de (?:ayuda|prácticas)",
  pt: "bolsa(?:[- ]auxílio)?",
  nl: "stagevergoeding",
  it: "rimborso spese|borsa|indennità",
};

/** Pay of the role. */
const pay: Words = {
  en: "salar(?:y|ies|ied)|pay(?:s|ing|rate|scale)?|paid(?! (?:social|media|search|ads?|advertising|acquisition|marketing|channels?|campaigns?|traffic|users?|subscri\\p{L}+|customers?|time|leave|parental|maternity|paternity|vacation|holidays?|volunteer|sick|breaks?|days?))|wages?|compensat(?:ion|ed|e|es)|comp|remunerat(?:ion|ed)|rates?|base|ctc|we(?:'re|’re| are)? offer(?:ing)?|lpa|hiring range",
  de: "\\p{L}{0,20}gehalt(?:s\\p{L}{0,14}|es)?|gehälter|\\p{L}{0,14}vergütung(?:s\\p{L}{0,12}|en)?|vergütet|\\p{L}{0,14}l[oö]hn(?:e|es)?|\\p{L}{0,10}entgelt\\p{L}{0,10}|\\p{L}{0,10}besoldung\\p{L}{0,10}|eingruppier(?:t|ung)|entlohnung|\\p{L}{0,10}verdienst(?:es)?|verdien(?:st|en)|bezahl(?:t|ung|en)|zahlen wir|wir zahlen|zahlen dir|fixum|\\p{L}{0,10}brutto\\p{L}{0,10}|kv|stundens[aä]tz\\p{L}{0,2}|tagess[aä]tz\\p{L}{0,2}|honorar|dotiert|\\p{L}{0,8}einkommen",
  fr: "salaires?|salariale|rémunérations?|rémunérée?s?|brute?s?|fixe|tjm|taux|payée?s?|paie|fourchette|(?:mensuel|annuel|horaire) de",
  es: "salarios?|salarial(?:es)?|sueldos?|retribuci(?:ón|ones)|remuneraci(?:ón|ones)|remunerad[oa]s?|brut[oa]s?|paga(?:mos|n)?|pagos?|honorarios|compensación|jornal|tarifa|renta (?:líquida|bruta|mensual)|renta(?=:? ?\\$)|líquid[oa]s?|ofrecemos",
  pt: "valor (?:d[ae] )?hora|salári(?:o|os|al)|salariais|remuneração|remunerad[oa]|vencimento|ordenado|pagamento|retribuição|clt|pj|faixa salarial|oferecemos",
  nl: "\\p{L}{0,10}salaris(?:sen|schaal|indicatie)?|\\p{L}{0,10}loon|beloning|bruto|tarief|uurtarief|verdien(?:t|en|ste)?|vergoeding",
  it: "stipend(?:io|i)|retribuzion[ei]|ral|compens[oi]|paga|remunerazione|lord[oi]",
  cs: "mzd[auyěo]|plat(?:u|em|y)?|odměn[auy]|hrub(?:ého|á|é|ý)|ohodnocení",
  pl: "wynagrodzeni[ea]|pensj[aię]|stawk[aię]|widełki|netto",
  sv: "\\p{L}{0,8}lön|\\p{L}{0,8}lønn?",
  ja: "年収|年俸|月給|月収|時給|日給|給与|給料|報酬|賃金|基本給|月額|薪资|月薪|年薪",
};

export type MoneySubject = "total" | "beside" | "other" | "stipend" | "pay";

/** What a sum may be said of; where two begin at the same letter, the first in this order is meant. */
export const MONEY_SUBJECTS: readonly (readonly [MoneySubject, Words])[] = [
  ["total", total],
  ["beside", beside],
  ["stipend", stipend],
  ["pay", pay],
  ["other", other],
];

/** For what a benefit's stipend is: a stipend for these is no pay. */
export const BENEFIT_PURPOSES =
  "learning|education|development|wellness|well-?being|health|fitness|gym|home|office|remote|work|workspace|set-?up|wfh|equipment|tech(?:nology)?|internet|wi-?fi|phone|cell|mobile|lunch|meals?|food|snacks?|coffee|commut\\p{L}{0,4}|transit|transport\\p{L}{0,6}|travel|parking|relocation|moving|housing|rent|living|book|training|conference|lifestyle|mental|family|child ?care|fertility|vacation|insurance|medical|benefits?|uniform|shoe|boot|clothing|perks?|utilit(?:y|ies)|ergonomic|proximity|hardware|software|ai";
