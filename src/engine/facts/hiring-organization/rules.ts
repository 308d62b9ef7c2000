import type { Rule, RuleContext } from "../../define-fact.ts";
import { isKnownCity } from "../../lexicon/cities.ts";
import { CAPITAL, LETTERS, SMALL } from "../../lexicon/letters.ts";
import { namesRole } from "../title/role.ts";
import { isSlug, mayBeEmployer, NAME, nameKey, slugKey, trimmedName } from "./names.ts";
import { AUTHORITY, ORGANISATION } from "./organisation-words.ts";

/** One place that names the employer. */
export interface Employer {
  name: string;
  /** How much the place says that this is the employer. */
  weight: number;
  /** A header's name stands above what the text says; a client named by an agency above both. */
  source: "client" | "header" | "text" | "data";
}

const B = `(?<![${LETTERS}\\d])`;

/** An article before a name that belongs to the sentence; an English one may belong to the name. */
const ARTICLE = "(?:(?:Die|Der|Das|La|Le|El|A|O|Il|Les) |L['’])?";

/** A rule whose group `quote` is the name. `before` and `after` are the words around it. */
function said(
  name: string,
  pattern: string,
  weight: number,
  refuse?: (context: RuleContext) => boolean,
): Rule<Employer> {
  return {
    name,
    pattern: new RegExp(pattern.replaceAll("NAME", `(?<quote>${NAME})`), "dg"),
    read(match, context) {
      const words = trimmedName(match.groups?.quote ?? "");
      if (!mayBeEmployer(words) || isKnownCity(words) || refuse?.(context)) return null;
      // A legal form makes a name of the words.
      return { name: words, weight: weight + (LEGAL.test(words) ? 1 : 0), source: "text" };
    },
  };
}

const LEGAL = /[, ](?:Inc|LLC|Ltd|Limited|LLP|PLC|GmbH|Corp)\.?$/;

const isPlace = (name: string): boolean =>
  isKnownCity(name.replace(/,? [A-Z]{2}$/, "")) || / [A-Z]{2}(?: \d{5})?$/.test(name);

const IS_PART = /\p{Lu}[^.;!?]{0,160} (?:is|are)(?: now| proudly)?(?: an?)? $/u;

/** "NAME is": at the beginning of a sentence. */
const isInside = ({ before }: RuleContext): boolean =>
  /[\p{L},;:&]\s{0,2}(?:the\s)?$/u.test(before.slice(-8));
const isList = ({ passage }: RuleContext): boolean => passage.block.role === "listItem";

/** The ways in which a posting names its employer. */
export const employerRules: readonly Rule<Employer>[] = [
  {
    // a header "Acme | Gardener | Kew | full-time": the first part; not a line of places or a list of tools
    name: "hiringOrganization/first-part",
    pattern: new RegExp(
      `^\\s{0,3}(?<quote>${NAME})(?:\\s\\([^()|]{2,40}\\))?\\s?\\|(?=[^|]{2,200}\\||\\s?[^|]{2,60}$)`,
      "dg",
    ),
    read(match, { index, passage }) {
      const name = trimmedName(match.groups?.quote ?? "");
      // "Leeds | Onsite" is where; the first line, or one of more parts, says who.
      if (index > (passage.text.split("|", 3).length > 2 ? 1 : 0) || isPlace(name)) return null;
      return mayBeEmployer(name) ? { name, weight: 8, source: "header" } : null;
    },
  },
  {
    // a heading "Rose Gardener at Acme - remote"; not "Gardener at home", "Gardener at the Town Hall"
    name: "hiringOrganization/title-at",
    pattern: new RegExp(
      `^(?<role>[^\\n]{4,80}?) (?:at|@|bei|chez) (?<quote>${NAME})(?=$|\\s?[|(]|\\s[–—-]\\s)`,
      "dg",
    ),
    read(match, { index, passage }) {
      const name = trimmedName(match.groups?.quote ?? "");
      const isTitle = passage.block.role === "heading" && index < 4 && namesRole(match.groups?.role ?? "");
      return isTitle && mayBeEmployer(name) && !isKnownCity(name)
        ? { name, weight: 3, source: "text" }
        : null;
    },
  },
  {
    // a heading that is the name of an organisation, "KEW TOWN COUNCIL", "Acme Foods Ltd"; not "Kew Gardeners"
    name: "hiringOrganization/heading",
    pattern: new RegExp(`^\\s{0,3}(?<quote>${NAME})\\s{0,3}$`, "dg"),
    read(match, { index, passage }) {
      const name = trimmedName(match.groups?.quote ?? "");
      const isHead = passage.block.role === "heading" && index < 2 && ORGANISATION.test(name);
      return isHead && mayBeEmployer(name) ? { name, weight: 4, source: "text" } : null;
    },
  },
  {
    // a heading "Acme hiring Rose Gardener"; not "Head of Hiring"
    name: "hiringOrganization/title-hiring",
    pattern: new RegExp(`^(?<quote>${NAME}) hiring (?=an? |for |[A-Z])`, "dg"),
    read(match, { index, passage }) {
      const name = trimmedName(match.groups?.quote ?? "");
      const isTitle = passage.block.role === "heading" && index < 2;
      return isTitle && mayBeEmployer(name) ? { name, weight: 3, source: "text" } : null;
    },
  },
  // "operation of Kew Town Council", "the Kew Hospitals NHS Trust": twice named, a public body is the employer
  said(
    "hiringOrganization/public-body",
    `NAME(?<=(?:Town|City|County|Borough|District|Parish|Shire|Regional) Council|NHS(?: Foundation)? Trust|School District|Health Board|Police)(?![${LETTERS}])`,
    1,
  ),
  {
    // "Company: Acme GmbH"; not "Company culture: open"
    name: "hiringOrganization/labelled",
    pattern:
      /^\s{0,3}(?:Company|Company [Nn]ame|Employer|Organi[sz]ation|Hiring [Oo]rgani[sz]ation|Unternehmen|Firma|Arbeitgeber|Entreprise|Société|Employeur|Empresa|Empleador|Bedrijf|Werkgever|Azienda|Företag|Arbetsgivare|Společnost|Zaměstnavatel|Organisme(?: d[’']accueil)?|Établissement|Structure|Träger|Dienstgeber|Entidad|Organização|[ÓO]rgão(?: ?\/ ?Serviço)?|Institución|Instituição|Compañía|Ente|Publiée? par|Publicad[ao] por|会社名|企業名|法人名|施設名|事業所名)\s?[:：\t]\s?(?<quote>[^\n:]{2,60}?)\s?(?:\(https?:[^()\n]{3,80}\))?\s?$/dg,
    read(match) {
      const name = trimmedName(match.groups?.quote ?? "");
      return mayBeEmployer(name) && name.split(" ").length <= 7 ? { name, weight: 8, source: "text" } : null;
    },
  },
  {
    // "Facility: Acme Hospital", "District: Kew School District"; not "Facility: warehouse 7"
    name: "hiringOrganization/labelled-site",
    pattern:
      /^\s{0,3}(?:Facility|Institution|(?:School )?District|School|Hospital|Agency|University)\s?[:：\t]\s?(?<quote>[^\n:]{2,60}?)\s?$/dg,
    read(match) {
      const name = trimmedName(match.groups?.quote ?? "");
      return mayBeEmployer(name) && ORGANISATION.test(name) ? { name, weight: 5, source: "text" } : null;
    },
  },
  {
    // "Employer: Acme", "Arbeitgeber: Acme", which says who employs whatever the head shows; not "Employer contribution: 5 %"
    name: "hiringOrganization/employer-field",
    pattern: new RegExp(
      `^\\s{0,3}(?:Employer|Employeur|Arbeitgeber|Empleador|Empregador|Werkgever|Datore di lavoro|Arbetsgivare|Zaměstnavatel)\\s?[:：\\t]\\s?(?<quote>${NAME})\\s{0,3}$`,
      "dg",
    ),
    read(match) {
      const name = trimmedName(match.groups?.quote ?? "");
      return mayBeEmployer(name) ? { name, weight: 15, source: "client" } : null;
    },
  },
  {
    // "für unseren Kunden Acme", "Our client, Acme, is seeking"; not "for our client, a bank"
    name: "hiringOrganization/client",
    pattern: new RegExp(
      `(?:(?:for|of|with) our client|${B}Our client|(?:f|F)ür unsere[nm]? (?:Kunden|Kundin|Mandanten)|[Uu]nser Kunde|pour (?:notre|le compte de notre) client|[Nn]otre client|(?:para )?[Nn]uestro cliente|para (?:o )?nosso cliente|[Ii]l nostro (?:partner|cliente)(?= [^.;!?\\n]{2,60} (?:è alla ricerca|cerca|ricerca))|voor onze (?:klant|opdrachtgever)|per il nostro cliente|för vår kund|${B}(?:[Pp]artner(?:ing|ed)|[Ww]orking) with (?=[^.;!?\\n]{2,60} to (?:hire|find|recruit|fill|source))),? ?(?:die |der |the |la |le |firm |company |Firma )?(?<quote>${NAME})`,
      "dg",
    ),
    read(match) {
      const name = trimmedName(match.groups?.quote ?? "");
      return mayBeEmployer(name) ? { name, weight: 20, source: "client" } : null;
    },
  },
  // "At Acme, we", "Chez Acme, nous"; not "At home, we", "At Berlin, we"
  said(
    "hiringOrganization/at-we",
    `(?:${B}(?:Here at|here at|At|at|Bei|Chez|En|Desde|Na|No|[Aa]qui n[ao]|Bij|Hos|På|In)) (?:the |der |la |der Firma )?NAME[™®]?(?:, (?:el|la|líder|un|una|o|a|um|uma) [^.,;!?\\n]{2,80})?,? (?:we|our|you|us|everyone|wir|du|Sie|nous|vous|on|t[ue]|nos|estamos|(?:cre|quer|ten|hac)emos|(?:busc|necesit|trabaj|trabalh|incorpor|seleccion|procur|valor|apost|fomen|acredit|ampli)[a-z]{0,3}amos|seguimos|somos|nossa|você|werken|ben|lavor|arbetar|we[’']|you[’'])`,
    4,
  ),
  // a paragraph "At Acme, ideas grow"; not "At night, ideas grow"
  said("hiringOrganization/at-start", `^At (?:the )?NAME[™®]?, (?=[${SMALL}])`, 2),
  // "Acme is hiring", "Acme, a bakery, seeks", "Acme sucht", "Acme está contratando"; not "The team is hiring", "... mit Schwerpunkt Windows sucht."
  said(
    "hiringOrganization/hires",
    `(?:^|${B})${ARTICLE}NAME(?:\\s\\([^()]{2,40}\\))?[™®]?(?:, [^.;!?\\n,]{2,110},|,|, [^.;!?\\n]{2,110}?(?= vous propose)| (?:in|à|en|em|te) [${CAPITAL}][${LETTERS}-]{1,20}(?: [${CAPITAL}][${LETTERS}-]{1,20})?)? (?:(?:is|are|Is|IS) (?:currently |now |actively |also )?(?:[Hh]iring|HIRING|seeking|looking for|recruiting|searching for|in search of|expanding|partnering|(?<=\\S \\S{1,30} is )growing)|seeks|(?:currently |now )?has (?:an|a) (?:[${SMALL}]+ ){0,2}(?:opening|opportunity|vacancy)|invites applications|(?:sucht|bildet|vergibt|recherche|recrute|(?:vous )?propose (?:un|une|le)|est à la recherche|busca|selecciona|solicita|precisa|convoca|ofrece (?:un|una|unas)|(?:se encuentra|está) (?:actualmente )?(?:en|a) (?:la |plena )?b[uú]squeda|está (?:a )?(?:contrata|recruta|procura|busca|selecciona)(?:ndo|r)|está (?:em busca|com vagas?)|contrata|recruta|procura|admite|requiere|necesita|incorpora|è alla ricerca|zoekt|werft aan|cerca|ricerca|assume|söker|hledá|přijme|přijímá)(?![${LETTERS}.,!]))`,
    4,
    // "ubicada en la Zona Sur busca": where, not who
    ({ before }) => /(?:^|\s)(?:e[nm]|in|de|d[ao]|zona)(?: l[ao]| el)? $/i.test(before),
  ),
  // "Acme is an equal opportunity employer"; not "We are an equal opportunity employer"
  said(
    "hiringOrganization/equal",
    `(?:^|${B})NAME[™®]? (?:(?:is|are) (?:proud to be |proudly )?(?:committed to |an? )?(?:[${LETTERS}]+[ ,/-]{1,2}){0,4}(?:[Ee]qual|EQUAL|EEO|EOE|[Aa]ffirmative|[Dd]iversity|diverse|inclusive)|does not discriminate|provides equal|participates in (?:the )?E-?[Vv]erify|will (?:consider|not discriminate)|complies with|(?:encourages?|welcomes?) (?:all )?(?:applicants|applications|candidates))`,
    4,
  ),
  // "Bei der Stadt Ulm ist eine Stelle zu besetzen", "L'Université de Nantes recrute"; not "die Stadt Ulm" within a sentence
  said(
    "hiringOrganization/authority",
    `(?:^|[.!?] )(?:Ein Stellenangebot der |Bei der |Beim |Bei dem )?${ARTICLE}(?=${AUTHORITY} |[^.]{0,12}(?:Universit|Hochschule|Klinik|Kirche|Kreis))NAME(?= (?:ist|sind|sucht|beim?|bietet|bildet|stellt|vergibt|recrute|recherche|convoca|busca|contrata|zoekt|ricerca|hledá))`,
    3,
  ),
  {
    // the title "[Recife] QA na Acme em Casa", "[Recife] Gardener @ Acme"
    name: "hiringOrganization/in-title",
    pattern: new RegExp(
      `^\\s?(?:\\[[^\\]\\n]{2,40}\\](?= ))?[^\\n]{2,80}? (?:n[ao]|@|en) (?<bracket>\\[ ?)?(?<quote>[a-z]?[${CAPITAL}][^\\]@|\\n]{1,60}?)\\s?\\]?\\s?(?:\\|[^|\\n]{2,30})?$`,
      "dg",
    ),
    read(match, { index, passage }) {
      const name = trimmedName(match.groups?.quote ?? "");
      // "Gardener na Acme" without brackets may be a department or a town.
      const isMarked = /^\s?\[/.test(match[0]) || (match.groups?.bracket && passage.block.role === "heading");
      return index < 6 && isMarked && mayBeEmployer(name) ? { name, weight: 5, source: "text" } : null;
    },
  },
  {
    // a line "Acme GmbH, Gartenweg 3, 24103 Kiel"
    name: "hiringOrganization/address",
    pattern: new RegExp(
      `^\\s{0,3}(?<quote>${NAME}(?<= (?:GmbH|AG|KG|SE|e\\.V\\.|SAS|SARL|S\\.A\\.|S\\.L\\.|B\\.V\\.|s\\.r\\.o\\.)))[ ,]{1,2}[^,\\n]{3,40} \\d{1,4}[a-z]?,? [^\\n]{0,3}\\d{4,5} `,
      "dg",
    ),
    read(match) {
      const name = trimmedName(match.groups?.quote ?? "");
      return mayBeEmployer(name) ? { name, weight: 3, source: "text" } : null;
    },
  },
  // "Publiée par Acme", "Vaga para Pintor na Acme Alimentos, unidade de Recife"
  said(
    "hiringOrganization/published-by",
    `(?:(?:Publiée? par|Publicad[ao] por|Veröffentlicht von|Pubblicat[ao] da|Geplaatst door) |[Vv]aga (?:de|para) [^.,;\\n]{2,50} n[ao] )NAME(?=\\s?$|,)`,
    5,
    ({ passage, index }) => index > 5 || passage.block.role === "listItem",
  ),
  // "Voor Brasserie Acme in Delft zoeken wij", "Für die Acme GmbH suchen wir"; not "für die Abteilung Einkauf suchen wir"
  said(
    "hiringOrganization/for",
    `${B}(?:Voor|Für(?: die| das)?|Pour(?: la| le)?|Para(?: el| la)?) (?=(?:Brasserie|Restaurante?|Hotel|Café|Bäckerei|Praxis|Klinik|Stichting|Stadt|Gemeinde|Gemeente|Fundación|Grupo|Groupe) |[^.]{2,40}(?:GmbH|AG|B\\.?V|S\\.?A))NAME(?: (?:in|à|en|te) [${CAPITAL}][${LETTERS}-]{1,20})?,? (?:zoeken|suchen|nous|buscamos|seleccionamos)`,
    4,
  ),
  // "Die Universität Ulm hat sich die Förderung von Frauen zum Ziel gesetzt", "strebt eine Erhöhung des Anteils an"
  said(
    "hiringOrganization/equal-german",
    `(?:^|[.!?]\\s)(?:Die|Der|Das) NAME (?:hat sich [^.]{0,60} zum Ziel|strebt [^.]{0,40}(?:Anteil|Erhöhung)|fördert [^.]{0,60}(?:Gleichstellung|Vielfalt|Chancengleichheit))`,
    3,
  ),
  // "it is the policy of Acme", "the mission of Acme", "Acme's mission"; not "the mission of the team"
  said(
    "hiringOrganization/mission",
    `${B}(?:policy|mission|vision|story|values|purpose|on behalf) of (?:the )?NAME`,
    2.5,
  ),
  said(
    "hiringOrganization/its-mission",
    `(?:^|${B})NAME['’]s? (?:mission|vision|values|culture|purpose|headquarters|story)(?![${LETTERS}])`,
    2.5,
  ),
  // "Acme was founded", "Founded in 1990, Acme"; not "founded by Marie Curie"
  said(
    "hiringOrganization/founded",
    `(?:^|[.!?]\\s)${ARTICLE}NAME (?:was|were|wurde|a été|fue|foi) (?:founded|gegründet|fondée?|fundad[ao])`,
    2.5,
  ),
  said(
    "hiringOrganization/founded-in",
    `(?:^|[.!?]\\s)(?:Founded|Established|Gegründet|Fondée?|Fundada) (?:in|im|en|em) [^.;!?\\n,]{4,40}, ${ARTICLE}NAME`,
    2.5,
  ),
  // a heading "About Acme", "Warum Acme?"; not "About us", "Why this role"
  said(
    "hiringOrganization/about",
    `^\\s{0,3}(?:About|ABOUT|Why|Why work (?:at|for|with)|Life at|Working at|Work at|Careers at|Who is|Meet|Welcome to|More about|Über|Über die|Warum|Wer ist|Das ist|Chez|Pourquoi|À propos de|A propos de|Qui est|Sobre(?: a| o)?|Acerca de|Por qu[eê]|¿Por qué|Over|Waarom|Chi è|Om|O společnosti) NAME[™®]?\\s?[?:!]?\\s?$`,
    4,
  ),
  // "We are Acme, the bakers of", "Wir, die Acme GmbH,"; not "We are Series A"
  said(
    "hiringOrganization/we-are",
    `${B}(?:[Ww]e(?:['’]re| are)|Wir sind|Wir,|Nous sommes|Somos) (?:the |die |la |le )?NAME(?=[,–—.] | [–—-] )`,
    3,
  ),
  {
    // a heading "Why bright-lamps?" under a header "bright-lamps.com"; not "Why join us?"
    name: "hiringOrganization/about-small",
    pattern:
      /^\s{0,3}(?:About|Why|Life at|Über|Warum|Chez|Pourquoi|À propos de|Sobre|Acerca de|Over|Waarom|Om)\s(?<quote>[a-zß-ÿ][a-zß-ÿ\d]{1,20}(?:[.-][a-zß-ÿ\d]{1,10})?)\s?[?:!]?\s?$/dg,
    read(match, { snapshot }) {
      const name = match.groups?.quote ?? "";
      const shown = snapshot.marks.find(({ property }) => property === "hiringOrganization");
      const slug = shown ? snapshot.text.slice(shown.start, shown.end) : "";
      return isSlug(slug) && slugKey(slug) === nameKey(name) ? { name, weight: 2, source: "text" } : null;
    },
  },
  // "join Acme", "a career at Acme", "employees of Acme"; not "join the Marketing team", "working with React"
  said(
    "hiringOrganization/join",
    `${B}(?:[Jj]oin|JOIN|[Jj]oining|[Ww]orking (?:at|for)|[Ww]ork (?:at|for)|[Cc]areers? (?:at|with|in mind at)|[Ll]ife at|[Ee]mployees? (?:at|of|with)|[Oo]pportunit(?:y|ies) (?:at|with|within)|[Ee]mployment (?:at|with)|[Ii]nterns? at|[Ii]nternships? (?:at|with)|[Tt]eams? at|[Rr]oles? at|[Pp]ositions? at|[Pp]art of|[Tt]he team behind|[Ww]elcome to|[Bb]ienvenue chez|[Bb]ienvenid[oa]s? a|[Ww]illkommen bei(?: der)?|Rejoignez|rejoindre|(?:Únete|[Ss][uú]mate|Sé parte|[Pp]arte del equipo|Junte-se|Vem|Venha)(?: (?:para|ser|fazer parte|al equipo|à equipe(?: inovadora)?))? (?:de|da|do|a|à)|[Tt]eil (?:von|der)|[Bb]ei der|[Aa]u sein d[eu]|[Cc]hez) (?:the |den |der |l['’])?NAME(?! (?:[${LETTERS}]+ )?(?:department|group|division|practice|industry|unit|desk))`,
    2,
    // "Acme Seeds is part of the Acme Group": the parent does not hire
    ({ before }) => IS_PART.test(before.slice(-180)) && !/\b(?:we|you)\b/i.test(before.slice(-180)),
  ),
  // "Acme employees", "Acme's internship program"; not "Salesforce platform", a tool that is known by one mention
  said(
    "hiringOrganization/own",
    `(?:^|${B})NAME(?:['’]s?)? (?:team|employees|platform|benefits|internship|internships|internship program|program|student program|policy|policies|goal|family|careers|Karriere)(?![${LETTERS}])`,
    1,
  ),
  // "Acme is a bakery that" at the beginning of a sentence; not "The role is a bridge", "Python is a plus"
  said(
    "hiringOrganization/is",
    `(?:^|[.!?]\\s|^(?:Who we are|About us):? )${ARTICLE}NAME(?:\\s\\([^()]{2,40}\\))?[™®]?(?:['’]s| (?:is|are|was|ist|est|es|é|är|je|è)) (?:an? |the |one of|backed by |headquartered |(?:(?:proudly|consistently) )?(?:named|ranked|recogni[sz]ed) |on a mission|building|creating|transforming|revolutionizing|changing|redefining|reinventing|reimagining|developing|innovating|synonymous|widely|Europas?|ein|eine|das|der|die|un['’]?|une|le|la|l['’]|una|el|uma?|o |überzeugt)(?!\\s?(?:[${SMALL}]{1,20} )?(?:plus|must|bonus|requirement|asset|advantage|benefit|[Ee]qual|EEO|[Aa]ffirmative))`,
    2,
    (context) => isList(context) || context.index > 12,
  ),
  // "no time da Acme, uma empresa de", "Acme, una startup que"; not "SAP, uma plataforma"
  said(
    "hiringOrganization/apposition",
    `${B}NAME,? (?:uma?|una?) (?:[${SMALL}]{2,15} ){0,2}(?:empresa|startup|consultoría|consultoria|multinacional|compañía|fintech|healthtech|edtech|cooperativa|agencia|agência|organiza[çc]i?[ãóo]n?)(?![${LETTERS}])`,
    2.5,
  ),
  // "Acme helps hospitals" at the beginning of a sentence; not "Experience helps"
  said(
    "hiringOrganization/does",
    `(?:^|[.!?]\\s)${ARTICLE}NAME(?:\\s\\([^()]{2,40}\\))?[™®]? (?:offers|provides|believes|values|helps|builds|makes|delivers|launched|operates|serves|develops|designs|powers|enables|combines|brings|has (?:been|become)|reinvents|bietet|entwickelt|propose|développe|accompagne|ofrece|oferece|desenvolve|desarrolla|nasceu|nació|atua|conecta|cuenta con|conta com|se dedica)(?![${LETTERS}])`,
    1.5,
    (context) => isList(context) || isInside(context),
  ),
  {
    // 「株式会社アンバー」, 「アンバー株式会社」; a line 「みどり病院」 or 「株式会社みどり食堂」
    name: "hiringOrganization/japanese",
    pattern:
      /(?<quote>^(?:(?:株式会社|合同会社|有限会社|医療法人|社会福祉法人)[\u3040-\u30ff\u3400-\u9fff]{1,20}|[\u3040-\u30ff\u3400-\u9fff]{1,16}(?:病院|医院|クリニック|薬局|大学))$|(?:株式会社|合同会社|有限会社)(?:[A-Za-z]{1,20}|[\u30a0-\u30ff\u3400-\u9fff]{1,20})|(?:[A-Za-z]{1,20}|[\u30a0-\u30ff\u3400-\u9fff]{1,20})(?:株式会社|合同会社))/dg,
    read: (match) => ({ name: match.groups?.quote ?? match[0], weight: 3, source: "text" }),
  },
];
