import { CAPITAL, CJK, LETTERS } from "../../lexicon/letters.ts";
import { lightPattern } from "../../light-pattern.ts";

/** Legal forms, which a running text leaves out. */
const LEGAL_FORM = lightPattern(
  /[\s,]+(?:inc|incorporated|llc|l\.l\.c|llp|ltd|limited|plc|gmbh(?: & co\.? kg)?|ag|se|kg|kgaa|ug|ohg|e\.? ?v|sas|sarl|s\.a\.s|s\.a|sa|b\.?v|n\.?v|corp|corporation|co|pty|pte|oy|ab|as|a\/s|s\.?r\.?l|s\.?p\.?a|s\.r\.o|a\.s|k\.k)\.?(?=$|[\s,])/giu,
);

const WORD = `(?:(?:St|Dr|Mt|Ev|Kath|Co)\\.(?:-Luth\\.)?|(?:[A-Z]\\.){1,2}(?= [A-Z])|[${CAPITAL}\\d](?:[${LETTERS}\\d&'’+@-]|\\.(?=[${LETTERS}\\d])|(?<=\\d)\\/(?=\\d)){0,30}|[a-z]{1,8}[A-Z][A-Za-z\\d]{1,20}|[${CJK}]{2,20})`;
/** Pattern of a name: words with capitals, small words only between them. For patterns without `u` and `i`; no groups. */
export const NAME = `${WORD}(?:,? (?:(?:of|and|the|for|de|du|des|del|la|le|da|do|und|für|von|van|der|di|e|y|&) ){0,2}(?:${WORD}|&(?= ))){0,6}(?:,? (?:(?:Inc|Corp|Co|Ltd|Ltda|Lda|S\\.r\\.l|S\\.p\\.A|S\\.A|S\\.L|B\\.V|N\\.V|s\\.r\\.o|a\\.s|e\\. ?[VK])\\.|mbH|e\\.? ?[VK](?![A-Za-z])))?`;

/** Capitals that begin a sentence or name something other than an employer. */
const NO_NAME = lightPattern(
  /^(?:(?:an?|the|our|your|my|his|her|their|its|this|that|these|those|all|any|each|every|some|most|many|both|no|other|we|you|they|it|he|she|i|us|here|there|what|who|why|how|when|where|if|as|at|in|on|by|for|from|with|to|is|are|be|and|or|but|so|not|please|also|additionally|however|together|today|now|currently|once|while|since|after|before|during|about|scheme|applicants?|candidates?|employees?|employment|employer|company|companies|organi[sz]ation|team|teams|role|position|job|jobs|work|working|people|person|title|location|remote|hybrid|onsite|equal|opportunit(?:y|ies)|benefits?|salary|compensation|responsibilities|requirements?|qualifications?|experience|education|skills?|must|ability|knowledge|strong|full|part|time|summer|spring|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|der|die|das|wir|sie|du|ihr|ihre|dein|deine|unser|unsere|ein|eine|als|bei|im|dich|was|wer|werde|nous|vous|tu|il|elle|notre|votre|le|la|les|un|une|en|chez|ce|cette|nosotros|nuestro|nuestra|el|los|las|una|o|a|os|as|nós|noss[oa]s?|você|uma|ela|ele|est[aeo]s?|ess[ae]s?|es[aeo]|aqu[íi]|vos|usted|nuestr[oa]s|importante|descri(?:pción|ção)|requisitos|funciones|funções|responsabilidades|beneficios|ubicación|localização|sal[aá]rio|hor[aá]rio|modalidade?|experi[eê]ncia|de|het|wij|ons|onze|jij|je|noi|siamo|il|lo|vi|du|estamos|buscamos|procuramos|somos|zoeken|cerchiamo|ricerchiamo|hledáme|débutante?|cdi|cdd|(?:notre|nuestro|nosso|unser) client)(?:\b.*)?|(?:verein|firma|unternehmen|betrieb|klinik|praxis|schule|stiftung|verband|gruppe|hotel|restaurante?|brasserie|empresa|ministerio|institución|entidad|órgão|organismo|convocatoria|cargo|puesto|entreprise|société|azienda|bedrijf|ausbildung|united states|usa?|uk|eu|europe|germany|france|india|canada|new york|san francisco|london|berlin|paris|ai|it|hr|r&d|qa|ui|ux|api|saas|b2b|fortune|glassdoor|linkedin|indeed|google maps|zoom|youtube|instagram|facebook|twitter|github|medium|forbes|inc\.?|y combinator|series [a-f]|ceo|cto|cfo|coo|vp|phd|mba|bs|ms|ba|ma|veterans?|eeo|eoe|ada|osha|hipaa|dei|faq|pto|ote|nda))$/iu,
);
const ROLE_OR_GROUP = lightPattern(
  /\b(?:engineers?|engineering|developers?|managers?|analysts?|interns?|internships?|specialists?|directors?|nurses?|team|department|division|manager|program(?:me)?|opportunity|employer|policy|act|state|county|commission|privacy|notice|statement|degree|bachelor|master|sales|marketing|finance|operations|product|legal|hr|statement|center of excellence)$/iu,
);

/** Whether words can name an employer. */
export function mayBeEmployer(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 70 &&
    /\p{L}/u.test(name) &&
    !/^\d{1,2} \p{Ll}/u.test(name) &&
    !NO_NAME.test(name) &&
    !/ (?:Chooses?|Should|Matters?|You)(?= |$)/.test(name) &&
    !ROLE_OR_GROUP.test(name)
  );
}

/** "L'entreprise Durand", "Die Firma Huber", "Genève, le Cabinet Rey": words of the sentence before the name. */
const NOUN_BEFORE = lightPattern(
  /^(?:L['’]entreprise|La société|Le groupe|Die Firma|Das Unternehmen|La empresa|A empresa|L['’]azienda|Het bedrijf|Společnost) (?=\p{Lu})|^\p{Lu}[\p{L}-]{2,20}, (?:le|la|der|die|das|el) (?=\p{Lu})/u,
);

/** A name without white space at its ends, possessive, trademark and trailing punctuation. */
export const trimmedName = (words: string): string =>
  words
    .replace(/\s+/g, " ")
    .replace(/[™®©]|\s?\(https?:[^()]*\)?/g, "")
    .replace(NOUN_BEFORE, "")
    .replace(/^(?:1[89]|20)\d\d, (?=\p{Lu})/u, "")
    .replace(/, \d{1,3}(?:[.,]\d{3})? \p{L}{3,20}$/u, "")
    .replace(/^[\s,:|–-]+|[\s,:;|–-]+$/g, "")
    .replace(/['’]s?$/u, "")
    .replace(/(?<!(?<!\p{L})(?:Inc|Co|Corp|Ltda?|Lda|Sp|e\. ?[VK]|(?:\p{L}\.){1,3} ?\p{L}|[A-Z]))\.$/u, "");

/** What two spellings of a name share: no legal form, case, accents, white space or punctuation. */
export const nameKey = (name: string): string =>
  name
    .replace(LEGAL_FORM, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** An address or handle shown in place of a name: "roadworks.com", "bright-lamps", "lampscareers". */
export const isSlug = (name: string): boolean => /^[a-z\d]+(?:[.-][a-z\d]+)*$/u.test(name);

/** The words of a slug that do not belong to the name. */
export const slugKey = (slug: string): string =>
  nameKey(slug.replace(/\.(?:com|io|co|ai|de|fr|net|org|app|dev|eu|uk|us|tech)$/u, "")).replace(
    /(?<=.{3})(?:careers?|jobs?|hiring|hq|inc|recruiting|talent|group|team)$/u,
    "",
  );
