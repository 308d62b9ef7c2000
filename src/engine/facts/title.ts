import { type Candidate, defineFact, type RuleContext } from "../define-fact.ts";
import { LETTERS, SMALL } from "../lexicon/letters.ts";
import { ANY_ROLE, CAPITAL_ROLE, namesRole, roleIn } from "./title/role.ts";

interface Item {
  title: string;
  source: "shown" | "label" | "line" | "text" | "data";
}

const B = `(?<![${LETTERS}\\d])`;
const A =
  "(?:an?(?: ?\\(an\\))?|the|our|one|eine?[nrs]?(?:/n|\\(n\\))?|une?|un\\(e\\)|un\\/a|un\\(a\\)|una|uma?|um\\(a\\)|een|en|ett)";
const HIRING =
  "(?:[Ll]ooking (?:to hire|for)|[Ss]eek(?:s|ing)?|[Ww]e need|[Ss]earching for|in search of|[Hh]iring|to hire|[Rr]ecruiting(?: for)?|(?:opening|opportunity|opportunities|search|talent|candidate) (?:as|for)|(?:opportunity|vacancy|opening|position) (?:has arisen|exists|is available) for|(?:position|role|job|post) (?:of|as)|[Ww]ork as|hired as|[Ii]nvites applications for|[Jj]oin (?:us|our|the) [^.;!?\\n]{0,60}?as|[Bb]ecome|[Ss]uch(?:en|t)(?: [^.;!?\\n]{0,60}?)?(?= eine?)|als|[Rr]echerch(?:ons|e)(?: actuellement)?|[Rr]ecrut(?:ons|e)|en tant qu[e’']|[Pp]oste d[e’']|[Bb]usc(?:amos|ando|a)|[Bb][uú]squeda de|[Ee]m busca de|[Nn]ecesita(?:mos)?|[Ss]elecciona(?:mos)?|[Rr]equ(?:iere|erimos)|[Ss]olicita(?:mos)?|[Ii]ncorpora(?:mos)?|[Pp]recisa(?:mos)?(?: de)?|[Cc]ontrata(?:mos)?|(?:trabajar|trabalhar|atuar) como|puesto de|[Pp]rocura(?:mos)?|contratando|[Vv]aga (?:de|para)|[Zz]oek(?:en|t)(?: wij| we)?|op zoek naar|[Cc]erc(?:hiamo|a)|[Ss]öker(?: vi)?|[Hh]ledáme)";

const textRole = (words: string | undefined): Item | null => {
  const title = roleIn(words ?? "");
  return title === null ? null : { title, source: "text" };
};

/** The role as the posting shows it; without a heading, its name in the first sentence that names it. */
export const title = defineFact<"title", Item, string>({
  kind: "title",
  rules: [
    {
      // a field "Job title: Rose Gardener"; not "Title: 42 U.S.C."
      name: "title/labelled",
      pattern:
        /^\s{0,3}(?:(?:Job|Position|Post|Role|Posting|Working|Vacancy) ?[Tt]itle|(?:JOB|POST) TITLE|POSITION|Title|Position|Role|Stellenbezeichnung|Jobtitel|Intitulé du poste|Poste|Puesto|Cargo|Vaga|Categoria|Functie|Posizione|Tjänst|Pozice|(?<ja>(?:募集)?職種|ポジション))\s?(?:[:：]|[-–—]\s)\s?(?<quote>[^\n:]{3,100}?)\s?$/dg,
      read(match) {
        const words = (match.groups?.quote ?? "").replace(/\s+/g, " ").trim();
        return (namesRole(words) || match.groups?.ja) && !/[.!?]$/.test(words)
          ? { title: words, source: "label" }
          : null;
      },
    },
    {
      // a line of the head "Rose Gardener (Nights)", for heads that show a bare "INTERN"; not "Remote | Leeds"
      name: "title/line",
      pattern: /^\s{0,3}(?<quote>[^.!?\n|:]{8,110}?)\s{0,3}$/dg,
      read(match, { index, passage }) {
        const words = match.groups?.quote ?? "";
        if (index > 3 || passage.block.area !== "header" || roleIn(words) === null) return null;
        return { title: words.slice(...roleSpan(words)).trim(), source: "line" };
      },
    },
    {
      // a head's "Quill Works | Multiple Roles | Leeds"; not "multiple roles" of a sentence
      name: "title/several",
      pattern:
        /\|\s?(?<quote>(?:Multiple|Various|Several) (?:[A-Z][a-z]{2,20} ){0,2}(?:[Rr]oles|[Pp]ositions|[Oo]penings|[Jj]obs))\s?(?=\||$)/dg,
      read: (match, { index }) =>
        index <= 1 ? { title: match.groups?.quote ?? match[0], source: "label" } : null,
    },
    {
      // "looking for a Rose Gardener to", "sucht eine Rosengärtnerin"; not "looking for a team player"
      name: "title/hiring",
      pattern: new RegExp(
        `${B}${HIRING} (?:${A} )?(?:[${SMALL}][${SMALL}’'-]{1,20},? ){0,6}?(?<quote>${CAPITAL_ROLE})`,
        "dg",
      ),
      read: (match) => textRole(match.groups?.quote),
    },
    {
      // "looking for a senior rose gardener to"; not "looking for people who"
      name: "title/hiring-small",
      pattern: new RegExp(
        `${B}${HIRING} (?<words>(?:${A} )?(?<quote>${ANY_ROLE}))(?= (?:to|who|with|for|in|at|on|that|based|position|role|opening|based)\\b|[.,;:(!?]|$)`,
        "dg",
      ),
      read: (match) => textRole(match.groups?.words),
    },
    {
      // "As a Rose Gardener at Kew, you will"; not "As a leader in gardens, we"
      name: "title/as-you",
      pattern: new RegExp(
        `${B}(?:[Aa]s|AS|Als|En tant qu[e’']|Como|Come|Som) (?:${A} )?(?:[${SMALL}][${SMALL}’'-]{1,20},? ){0,3}?(?<quote>${CAPITAL_ROLE})(?:,? (?:at|with|for|in|on|within|bei|im|in der|chez|en) [^,.;!?\\n]{1,70})?,? (?:you|your|he|she|the successful|bist|wirst|über|unter|hast|arbeite|gestalte|betreu|verantwort|du|Sie|vous|tu|serás|usted|você|je|ben|är)`,
        "dg",
      ),
      read: (match) => textRole(match.groups?.quote),
    },
    {
      // "apply for our rose gardener opening", "for the Rose Gardener position"; not "for this full-time position"
      name: "title/position",
      pattern: new RegExp(
        `${B}(?:for|as|of|in) (?:the|our|this|an?(?: ?\\(an\\))?) (?:position of |role of )?(?<quote>${ANY_ROLE})(?= (?:position|role|opening|vacancy|opportunity|job)s?\\b|,? you want)`,
        "dg",
      ),
      read: (match) => textRole(match.groups?.quote),
    },
    {
      // "The Rose Gardener (RG) is responsible for"; not "The team is", "The Intern will"
      name: "title/subject",
      pattern: new RegExp(
        `(?:^|[.!?:]\\s{1,2})(?:The|A|An|Our|This|Die|Der|Le|La|El|O|A) (?<quote>${CAPITAL_ROLE})(?: position| role)? (?:is|will|focus(?:es)?|provides?|performs?|coordinates?|works?|supports?|plays?|reports?|assists?|serves?|ensures?|leads?|manages?|oversees?|develops?|delivers?|handles?|helps?|designs?|maintains?|acts?|drives?|owns?|partners?|participates?)\\b`,
        "dg",
      ),
      read: (match, context) => (isSomeoneElse(context) ? null : textRole(match.groups?.quote)),
    },
  ],
  fromMarks: (snapshot, passages) =>
    snapshot.marks.flatMap(({ property, start, end, by }): Candidate<Item>[] => {
      const passage = passages.find(({ block }) => start >= block.start && start < block.end);
      const shown = snapshot.text.slice(start, end);
      const [from, to] = roleSpan(shown);
      const words = shown.slice(from, to).replace(/\s+/g, " ").trim();
      if (property !== "title" || !passage || words === "") return [];
      return [
        {
          item: { title: words, source: "shown" },
          rule: `title/mark-${by}`,
          certainty: "stated",
          at: { start: start + from, end: start + to, passage },
        },
      ];
    }),
  fromStructured({ posting, source }) {
    const { title: value } = posting;
    if (typeof value !== "string" || value.trim() === "" || value.length > 200) return [];
    const structured = { type: "structured" as const, source, path: "/title", value };
    const item: Item = { title: value.replace(/\s+/g, " ").trim(), source: "data" };
    return [{ item, rule: "title/structured", certainty: "stated", structured }];
  },
  resolve(candidates, { passages, drop }) {
    const of = (source: Item["source"]) => candidates.filter(({ item }) => item.source === source);
    const named = [...of("shown"), ...of("data"), ...of("label")];
    const [line] = of("line");
    // A head that shows a bare "INTERN" names the job in its next line; one that shows the employer, in a field.
    const isBare = ({ item: { title: words } }: Candidate<Item>) =>
      words.length < LONGEST_BARE && namesRole(words) && roleIn(words) === null;
    const [first] = named;
    const isNoRole = first?.item.source === "shown" && !namesRole(first.item.title);
    const shown = first && isBare(first) ? (line ?? first) : isNoRole ? (of("label")[0] ?? first) : first;
    if (shown) return { value: shown.item.title, from: [shown] };
    const said = of("text").toSorted((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
    if (passages.some(({ text }) => SEVERAL.test(text))) {
      for (const candidate of said) drop(candidate, "the posting offers several roles");
      return null;
    }
    const [earliest] = said;
    if (!earliest) return null;
    const part =
      said.find(({ item }) => earliest.item.title.split(/\s?\/\s?/).includes(item.title)) ?? earliest;
    return { value: part.item.title, from: said.filter(({ item }) => item.title === part.item.title) };
  },
});

const LONGEST_BARE = 40;

/** Words of a heading that announce the role: "Vacancy for", "Open position:", "Acme is hiring a"; "vacancy", "- job description". */
const ANNOUNCES =
  /^(?:what are the (?:responsibilities|duties)(?: and (?:job description|responsibilities|requirements|duties))? (?:for|of) (?:an? |the )?|(?:(?:job|open|career|current|new) )?(?:vacancy|opening|position|opportunity|role|post)(?: available| open)?(?:\s?[:–—-]\s| for (?:an? |the )?)|(?:the (?:role|position|job)|job title):\s|(?:(?! of | and | & )[^\n:|,–—-]){2,40} (?:hiring|recruiting|seeking|looking for) (?:an? |the |our (?:(?:first|next|new|second) )?|for (?:an? )?)?(?=[A-Z]))/i;
const ANNOUNCED =
  /\s(?:position|role|job) at [^\n?]{2,60}\?$|\s?(?:[-–—:]\s?)?\(?(?:(?:job|position|role) )?(?:opening|vacancy|wanted|description|posting)\)?$/i;

/** Where the role stands in a heading that announces it. */
function roleSpan(shown: string): readonly [start: number, end: number] {
  const start = ANNOUNCES.exec(shown)?.[0].length ?? 0;
  const end = ANNOUNCED.exec(shown)?.index ?? shown.length;
  return start < end && namesRole(shown.slice(start, end)) ? [start, end] : [0, shown.length];
}

/** "We are hiring for two core roles": the posting as a whole names no one job. */
const SEVERAL =
  /\b(?:hiring|recruiting|looking|open(?:ings?)?|expanding)\b[^.;!?\n]{0,60}\b(?:several|multiple|two|three|four|five|six|seven|eight|ten|various|many|these|following|across)\b[^.;!?\n]{0,30}(?:\b(?:roles|positions|openings|jobs|vacancies|teams)\b|:\s*$)|^(?:we(?:['’]re| are) )?hiring across\b/i;

/** "You report to the Head Gardener", "The Hiring Manager will": another person's role. */
const isSomeoneElse = ({ sentence }: RuleContext): boolean =>
  /^(?:The|Our) (?:[Hh]iring|[Rr]ecruit|HR|Talent)/.test(sentence);
