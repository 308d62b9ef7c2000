import { placeLabels } from "../engine/lexicon/place-words.ts";
import { lightPattern } from "../engine/light-pattern.ts";

/** What a label announces, in the languages of the boards. */
export type LabelKind = "title" | "employer" | "place" | "posted" | "other";

const LABELS: readonly [LabelKind, RegExp][] = [
  [
    "place",
    /^(?:(?:primary |job |work |office |position |posting |duty |additional |all |campus |store |facility |plant |branch |school )?(?:locations?|offices?)|location\(s\)|work(?:ing)? (?:place|site|city)|place of (?:work|employment)|duty station|where|city|site|(?:arbeits|dienst|einsatz|stand)?orte?|standorte?|lieux?(?: de travail)?|localisation|localisation du poste|ville|site|ubicaci[oó]n(?:es)?|lugar(?: de trabajo)?|localidad|ciudad|localiza[çc][ãa]o|local(?: de trabalho)?|cidade|(?:werk)?locatie|standplaats|plaats|sede(?: di lavoro)?|luogo(?: di lavoro)?|placering|arbetsort|ort|arbeidssted|sted|arbejdssted|sijainti|toimipaikka|m[ií]sto(?: v[ýy]konu)?(?: pr[aá]ce)?|lokalita|lokalizacja|miejsce(?: pracy)?|勤務地|所在地|勤務場所|就業場所|工作地点|근무지)$/i,
  ],
  [
    "employer",
    /^(?:(?:hiring )?(?:company|employer|organi[sz]ation|firm|agency)(?: name)?|unternehmen|firma|arbeitgeber|entreprise|soci[ée]t[ée]|employeur|empresa|compa[ñn][ií]a|bedrijf|werkgever|organisatie|azienda|f[öo]retag|arbetsgivare|zam[ěe]stnavatel|spole[čc]nost|pracodawca|会社名?|企業名|公司)$/i,
  ],
  [
    "title",
    /^(?:(?:job|position|posting|vacancy|role|requisition) ?(?:title|name)|titre du poste|intitul[ée] du poste|stellenbezeichnung|stellentitel|functietitel|職位|title)$/i,
  ],
  [
    "posted",
    /^(?:(?:date )?posted(?: on| date)?|posting date|publi(?:shed|cation date)|open(?:ing)? date|ver[öo]ffentlicht(?: am)?|date de publication|fecha de publicaci[oó]n|publicado em|geplaatst(?: op)?)$/i,
  ],
  [
    "other",
    /^(?:(?:% ?)?travel|relocation|(?:employment|job|contract|work(?:place)?|position|time|schedule|vacancy) ?(?:type|schedule|mode|model|status|level|function|family|category|code|id|number)s?|type|status|position|puesto|cargo|functie|posizione|department|departments|team|teams|division|category|categories|function|practice(?: area| group)?|industry|experience(?: level)?|seniority(?: level)?|education(?: level)?|salary(?: range)?|compensation|pay(?: range| rate| type)?|remote(?: status| type)?|workplace|schedule|shift|hours|start date|closing date|deadline|apply by|req(?:uisition)?(?: id| number)?|job requisition id|job ref(?:erence)?|reference(?: number| no\.?)?|ref\.?|duration|contract|visa|skills|travel|language[s]?|vertragsart|anstellungsart|besch[äa]ftigungsart|arbeitszeit|eintritt|gehalt|abteilung|bereich|referenznummer|type de contrat|contrat|salaire|r[ée]mun[ée]ration|exp[ée]rience|tipo de contrato|salario|jornada|departamento|contractvorm|dienstverband|uren|salaris|afdeling|omfattning|anst[äa]llningsform|l[öo]n|tipo di contratto|typ [úu]vazku|mzda|plat|雇用形態|給与|年収|勤務時間|職種|部門)$/i,
  ],
];

const PLACE = lightPattern(new RegExp(`^(?:${placeLabels.join("|")})$`, "iu"));

/** What a label announces, or null when it is not a label that postings use. */
export function labelKind(label: string): LabelKind | null {
  const plain = label.replace(/[\s:：*?]+$/, "");
  if (plain.length > 40) return null;
  return LABELS.find(([, words]) => words.test(plain))?.[0] ?? (PLACE.test(plain) ? "place" : null);
}
