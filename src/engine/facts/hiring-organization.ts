import { type Candidate, defineFact, type Rule, type RuleContext } from "../define-fact.ts";
import { LETTERS, SMALL } from "../lexicon/letters.ts";
import type { Passage } from "../passages.ts";
import type { PageSnapshot } from "../snapshot.ts";
import { isSlug, mayBeEmployer, NAME, nameKey, slugKey, trimmedName } from "./hiring-organization/names.ts";

interface Item {
  name: string;
  /** How much the place says that this is the employer. */
  weight: number;
  /** A header's name stands above what the text says; a client named by an agency above both. */
  source: "client" | "header" | "text" | "data";
}

const B = `(?<![${LETTERS}\\d])`;

/** A rule whose group `quote` is the name. `before` and `after` are the words around it. */
function said(
  name: string,
  pattern: string,
  weight: number,
  refuse?: (context: RuleContext) => boolean,
): Rule<Item> {
  return {
    name,
    pattern: new RegExp(pattern.replaceAll("NAME", `(?<quote>${NAME})`), "dg"),
    read(match, context) {
      const words = trimmedName(match.groups?.quote ?? "");
      return mayBeEmployer(words) && !refuse?.(context) ? { name: words, weight, source: "text" } : null;
    },
  };
}

/** "NAME is": at the beginning of a sentence. */
const isInside = ({ before }: RuleContext): boolean => /[\p{L},;:&]\s*(?:the\s)?$/u.test(before);
const isList = ({ passage }: RuleContext): boolean => passage.block.role === "listItem";

/** Who employs: the name as shown, never the job board's. */
export const hiringOrganization = defineFact<"hiringOrganization", Item, string>({
  kind: "hiringOrganization",
  rules: [
    {
      // a header "Acme | Gardener | Kew | full-time": the first part; not a line of places or a list of tools
      name: "hiringOrganization/first-part",
      pattern: new RegExp(
        `^\\s{0,3}(?<quote>${NAME})(?:\\s\\([^()|]{2,40}\\))?\\s?\\|(?=[^|]{2,200}\\||\\s?[^|]{2,60}$)`,
        "dg",
      ),
      read(match, { index }) {
        const name = trimmedName(match.groups?.quote ?? "");
        return index <= 1 && mayBeEmployer(name) ? { name, weight: 8, source: "header" } : null;
      },
    },
    {
      // "Company: Acme GmbH"; not "Company culture: open"
      name: "hiringOrganization/labelled",
      pattern:
        /^\s{0,3}(?:Company|Company [Nn]ame|Employer|Organi[sz]ation|Hiring [Oo]rgani[sz]ation|Unternehmen|Firma|Arbeitgeber|Entreprise|Société|Employeur|Empresa|Empleador|Bedrijf|Werkgever|Azienda|Företag|Arbetsgivare|Společnost|Zaměstnavatel|会社名|企業名)\s?[:：]\s?(?<quote>[^\n:]{2,60}?)\s?$/dg,
      read(match) {
        const name = trimmedName(match.groups?.quote ?? "");
        return mayBeEmployer(name) && name.split(" ").length <= 7
          ? { name, weight: 8, source: "text" }
          : null;
      },
    },
    {
      // "für unseren Kunden Acme", "on behalf of our client Acme"; not "for our client, a bank"
      name: "hiringOrganization/client",
      pattern: new RegExp(
        `(?:(?:for|of|with) our client|(?:f|F)ür unsere[nm]? (?:Kunden|Kundin|Mandanten)|pour (?:notre|le compte de notre) client|para nuestro cliente|para (?:o )?nosso cliente|voor onze (?:klant|opdrachtgever)|per il nostro cliente|för vår kund),? (?:die |der |the |la |le |firm |company |Firma )?(?<quote>${NAME})`,
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
      `(?:${B}(?:Here at|here at|At|at)|^At|${B}Bei|${B}Chez|${B}En|${B}Na|${B}No|${B}Bij|${B}Hos|${B}På|${B}In) (?:the |der |la |der Firma )?NAME[™®]?,? (?:we|our|you|us|everyone|wir|du|Sie|nous|vous|on|tu|nos|estamos|creemos|buscamos|nossa|acreditamos|você|we[’']|you[’'])`,
      4,
    ),
    // "Acme is hiring", "Acme sucht"; not "The team is hiring"
    said(
      "hiringOrganization/hires",
      `(?:^|${B})NAME(?:\\s\\([^()]{2,40}\\))?[™®]? (?:(?:is|are|Is|IS) (?:currently |now |actively |also )?(?:[Hh]iring|HIRING|seeking|looking for|recruiting|searching for|in search of|expanding)|seeks|has (?:an|a) (?:[${SMALL}]+ ){0,2}(?:opening|opportunity|vacancy)|invites applications|sucht|recherche|recrute|busca|procura|zoekt|cerca|söker|hledá|は.{0,20}募集)`,
      4,
    ),
    // "Acme is an equal opportunity employer"; not "We are an equal opportunity employer"
    said(
      "hiringOrganization/equal",
      `(?:^|${B})NAME[™®]? (?:(?:is|are) (?:proud to be |proudly )?(?:committed to |an? )?(?:[${LETTERS}]+[ ,/-]{1,2}){0,4}(?:[Ee]qual|EQUAL|EEO|EOE|[Aa]ffirmative|[Dd]iversity|diverse|inclusive)|does not discriminate|provides equal|participates in (?:the )?E-?[Vv]erify|will (?:consider|not discriminate)|complies with)`,
      4,
    ),
    // a heading "About Acme", "Warum Acme?"; not "About us", "Why this role"
    said(
      "hiringOrganization/about",
      `^\\s{0,3}(?:About|ABOUT|Why|Why work (?:at|for|with)|Life at|Working at|Work at|Careers at|Who is|Meet|Welcome to|More about|Über|Über die|Warum|Wer ist|Chez|Pourquoi|À propos de|A propos de|Qui est|Sobre(?: a| o)?|Acerca de|Por qu[eê]|¿Por qué|Over|Waarom|Chi è|Om|O společnosti) NAME[™®]?\\s?[?:!]?\\s?$`,
      4,
    ),
    // "We are Acme, the bakers of"; not "We are Series A"
    said(
      "hiringOrganization/we-are",
      `${B}(?:[Ww]e(?:['’]re| are)|Wir sind|Nous sommes|Somos) (?:the |die |la |le )?NAME(?=[,–—.] | [–—-] )`,
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
    // "join Acme", "a career at Acme", "employees of Acme"; not "join the Marketing team"
    said(
      "hiringOrganization/join",
      `${B}(?:[Jj]oin|JOIN|[Jj]oining|[Ww]orking (?:at|for|with)|[Ww]ork (?:at|for|with)|[Cc]areers? (?:at|with|in mind at)|[Ll]ife at|[Ee]mployees? (?:at|of|with)|[Oo]pportunit(?:y|ies) (?:at|with|within)|[Ee]mployment (?:at|with)|[Ii]nterns? at|[Ii]nternships? (?:at|with)|[Tt]eams? at|[Rr]oles? at|[Pp]ositions? at|[Pp]art of|[Tt]he team behind|Rejoignez|rejoindre|Únete a|Junte-se [àa]|Werde Teil (?:von|der)|[Bb]ei der) (?:the |den |der |l['’])?NAME(?! (?:[${LETTERS}]+ )?(?:department|group|division|practice|industry|unit|desk))`,
      2,
    ),
    // "Acme's mission", "Acme employees"; not "Today's team"
    said(
      "hiringOrganization/own",
      `(?:^|${B})NAME(?:['’]s?)? (?:mission|team|culture|vision|employees|platform|values|benefits|internship|internships|internship program|program|student program|policy|policies|goal|purpose|family|careers|headquarters|Karriere)(?![${LETTERS}])`,
      1.5,
    ),
    // "Acme is a bakery that" at the beginning of a sentence; not "The role is a bridge", "Python is a plus"
    said(
      "hiringOrganization/is",
      `(?:^|[.!?]\\s)NAME(?:\\s\\([^()]{2,40}\\))?[™®]?(?:['’]s| (?:is|are|was|ist|est|es|é|är|je|è)) (?:an? |the |one of|on a mission|building|creating|transforming|revolutionizing|changing|redefining|reinventing|reimagining|developing|innovating|synonymous|widely|Europas?|ein|eine|das|der|die|un|une|le|la|l['’]|una|el|uma?|o |überzeugt)(?!\\s?(?:[${SMALL}]{1,20} )?(?:plus|must|bonus|requirement|asset|advantage|benefit))`,
      2,
      (context) => isList(context) || context.index > 12,
    ),
    // "Acme helps hospitals" at the beginning of a sentence; not "Experience helps"
    said(
      "hiringOrganization/does",
      `(?:^|[.!?]\\s)NAME(?:\\s\\([^()]{2,40}\\))?[™®]? (?:offers|provides|believes|values|helps|builds|makes|delivers|launched|operates|serves|develops|designs|powers|enables|combines|brings|has (?:been|become)|was founded|reinvents|bietet|entwickelt|propose|développe|accompagne|ofrece|oferece|desenvolve)(?![${LETTERS}])`,
      1.5,
      (context) => isList(context) || isInside(context),
    ),
  ],
  fromMarks: (snapshot, passages) =>
    snapshot.marks.flatMap((mark): Candidate<Item>[] => {
      const { property, start, by } = mark;
      if (property !== "hiringOrganization") return [];
      const passage =
        passages.find(({ block }) => start >= block.start && start < block.end) ?? outside(snapshot, start);
      const isHeader = passage?.block.area === "header";
      if (!passage) return [];
      const end = isHeader ? endOfName(passage, start, mark.end, snapshot.text) : mark.end;
      const name = trimmedName(snapshot.text.slice(start, end));
      if (name === "") return [];
      const item: Item = { name, weight: isHeader ? 12 : 5, source: isHeader ? "header" : "text" };
      return [
        { item, rule: `hiringOrganization/mark-${by}`, certainty: "stated", at: { start, end, passage } },
      ];
    }),
  fromStructured({ posting, source }) {
    const value = posting.hiringOrganization;
    const name = typeof value === "string" ? value : nameIn(value);
    if (name === null || !mayBeEmployer(trimmedName(name))) return [];
    const path = typeof value === "string" ? "/hiringOrganization" : "/hiringOrganization/name";
    const structured = { type: "structured" as const, source, path, value: name };
    const item: Item = { name: trimmedName(name), weight: 4, source: "data" };
    return [{ item, rule: "hiringOrganization/structured", certainty: "stated", structured }];
  },
  resolve(candidates, { snapshot }) {
    const of = (source: Item["source"]) => candidates.filter(({ item }) => item.source === source);
    const [client] = of("client");
    if (client) return { value: client.item.name, from: [client] };
    const [header] = of("header");
    const named = candidates.filter(({ item }) => item.source === "text" || item.source === "data");
    const likeliest = mostNamed(named, snapshot.text);
    if (!header)
      return likeliest && likeliest.weight >= 2 ? { value: likeliest.name, from: likeliest.from } : null;
    const spoken = isSlug(header.item.name) ? spokenForm(header.item.name, named) : null;
    if (spoken) return { value: spoken.item.name, from: [spoken] };
    return { value: withoutNumber(header.item.name, snapshot.text), from: [header] };
  },
});

/** A header line's "Acme" with what belongs to it: "Acme & Sons, Inc". */
function endOfName({ block, text }: Passage, start: number, end: number, all: string): number {
  const rest = all.slice(end, block.end);
  const whole = start === block.start && text.length <= 60;
  const more =
    /^(?:,? (?:&|and|und|et) \p{Lu}[\p{L}'’-]{1,20}){1,2}(?:,? (?:Inc|LLC|Ltd|LLP|GmbH|AG|Corp|Co)\.?)?$/u.test(
      rest,
    );
  return whole && more ? block.end : end;
}

function outside(snapshot: PageSnapshot, at: number): Passage | null {
  const block = snapshot.blocks.find(({ start, end }) => at >= start && at < end);
  return block
    ? { block, text: snapshot.text.slice(block.start, block.end), heading: "", sentences: [] }
    : null;
}

const nameIn = (value: unknown): string | null =>
  typeof value === "object" && value !== null && "name" in value && typeof value.name === "string"
    ? value.name
    : null;

/** The name with the most weight behind it, in the form that the text uses most. */
function mostNamed(candidates: readonly Candidate<Item>[], text: string) {
  const groups = new Map<string, Candidate<Item>[]>();
  for (const candidate of candidates) {
    const key = nameKey(candidate.item.name);
    if (key !== "") groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const count = (name: string) => text.split(name).length - 1;
  const isUsual = (long: string, short: string) => count(long) >= count(short) * 0.6;
  const all = [...groups.values()].map((from) => {
    const forms = from.map(({ item }) => item.name).sort((a, b) => b.length - a.length);
    const short = forms.at(-1) ?? "";
    return { from, name: forms.find((form) => isUsual(form, short)) ?? short, weight: sum(from) };
  });
  // "Acme Networking" and "Acme" are one employer; the longer name only where a heading or the data gives it or the text rarely says less.
  for (const long of all)
    for (const short of all)
      if (long !== short && long.name.startsWith(`${short.name} `) && short.weight > 0 && long.weight > 0) {
        const isShown = long.from.some(
          ({ rule, item }) => item.source === "data" || /about$|labelled$/.test(rule),
        );
        const [kept, lost] = isShown || isUsual(long.name, short.name) ? [long, short] : [short, long];
        kept.weight += lost.weight;
        lost.weight = 0;
      }
  return all.sort((a, b) => b.weight - a.weight)[0] ?? null;
}

/** Each rule counts at most twice for a name, so that one habit of a text does not decide. */
function sum(candidates: readonly Candidate<Item>[]): number {
  const byRule = new Map<string, number[]>();
  for (const { rule, item } of candidates) byRule.set(rule, [...(byRule.get(rule) ?? []), item.weight]);
  return [...byRule.values()].flatMap((weights) => weights.slice(0, 2)).reduce((a, b) => a + b, 0);
}

/** The form in which the text writes the name of a slug: "bright-lamps" is "Bright Lamps". */
function spokenForm(slug: string, named: readonly Candidate<Item>[]): Candidate<Item> | null {
  const key = slugKey(slug);
  return (
    named.find(({ item }) => nameKey(item.name) === key) ??
    named.find(({ item }) => nameKey(item.name).length > 2 && key.startsWith(nameKey(item.name))) ??
    null
  );
}

/** "001 Acme, Inc." is Acme, Inc. where the text never says the number. */
function withoutNumber(name: string, text: string): string {
  const bare = name.replace(/^\d{2,6}[\s.-]+(?=\p{Lu})/u, "");
  return text.split(name).length > 2 ? name : bare;
}
