import { defineFact, type Rule, type RuleContext } from "../define-fact.ts";
import { HELP, MENTION, MOVE } from "../lexicon/relocation.ts";
import { lightPattern } from "../light-pattern.ts";

type Stance = "offered" | "not-offered";

const B = "(?<![\\p{L}\\p{N}])";
const E = "(?![\\p{Script=Latin}\\p{N}])";

/** A job that deals with other people's moves: "manage relocation services", "experience with relocation programs". */
const DUTY = lightPattern(
  /\b(?:manag\w+|coordinat\w+|administ\w+|overse\w+|process\w*|handl\w+|experience (?:with|in|of)|knowledge of|familiar\w* with|expertise in|arrang\w+|vendors?|clients?|customers?|famil(?:y|ies)|refugees|tenants?|residents?|patients?|require|need|seeking|requesting|repay\w*)\b[^.;]{0,40}$/iu,
);

function isDuty({ before, after, passage }: RuleContext): boolean {
  const lead = /[^.;!?\n]*$/.exec(before.slice(-100))?.[0] ?? "";
  const inDuties = passage.block.section === "duties" || passage.block.section === "required";
  return (
    // What is refused in the same clause is not offered; whether it is refused, other rules say.
    /(?:\b(?:not|no|neither|nor|without|cannot|unable|pas|own|responsible)|n['’]t)(?:\b|['’])[^.,;:!?\n]{0,50}$/iu.test(
      lead,
    ) ||
    (DUTY.test(lead) && (inDuties || !/\b(?:we|offer\w*|provid\w*|eligible|includ\w*)\b/iu.test(lead))) ||
    /^[^.!\n]{0,30}\?/.test(after) ||
    /^ (?:company|companies|industry|specialist|consultant|manager|coordinator|vendors?|projects?)\b/iu.test(
      after,
    )
  );
}

const BENEFIT = lightPattern(
  /\b(?:insurance|401|dental|vision|medical|pto|paid (?:time|leave|holidays?)|pension|stipend|equity|parental|lunch|gym)\b/iu,
);

/** Whether the lines about a bare "Relocation" are a list of benefits. */
const isAmongBenefits = (passages: RuleContext["passages"], index: number): boolean =>
  passages
    .slice(Math.max(0, index - 5), index + 6)
    .filter(({ text }) => text.length < 120 && BENEFIT.test(text)).length >= 2;

/** A label of its own line, "Relocation expenses reimbursed", with "No" in the next. */
const isAnsweredNo = ({ passage, passages, index }: RuleContext): boolean =>
  passage.text.length < 60 && /^(?:no|none|n\/a)\b[^\p{L}]{0,3}$/iu.test(passages[index + 1]?.text ?? "");

const rule = (
  name: string,
  stance: Stance,
  source: string,
  refuses: (context: RuleContext) => boolean = isDuty,
): Rule<Stance> => ({
  name: `relocationAssistance/${name}`,
  mentions: MENTION,
  pattern: new RegExp(source, "dgiu"),
  read: (_, context) => (refuses(context) || (stance === "offered" && isAnsweredNo(context)) ? null : stance),
});

const never = () => false;
const NOT = "(?:not|n['’]t|never|unable to|no longer)";
const GIVE =
  "(?:offer\\w*|provid\\w*|includ\\w*|cover\\w*|pay\\w*|paid|support\\w*|assist\\w*|sponsor\\w*|reimburs\\w*|available|authori[sz]ed|eligible|approved|considered|guaranteed|applicable|negotiable|a(?: negotiable)? benefit|qualif\\w+ for|come with|part of|open to|able to|help\\w*|fund\\w*)";
const HELP_OR_MOVE = `(?:${HELP}|${MOVE})`;

/** Whether the employer pays for or helps with a move. "Must relocate" alone says neither. */
export const relocationAssistance = defineFact<"relocationAssistance", Stance, Stance>({
  kind: "relocationAssistance",
  rules: [
    // "not eligible for relocation", "without relocation support", "keine Umzugskosten"
    rule(
      "without",
      "not-offered",
      `${B}(?:not (?:be )?eligible for|ineligible for|not offering|without|sans|sin|sem|ohne|senza|zonder|keine?n?|aucune?|pas (?:de |d['’])|geen|bez) ?(?:any |company[- ]paid |paid )?${HELP_OR_MOVE}${E}`,
      never,
    ),
    // "no relocation assistance", "no relocation offered"; not "no relocation needed"
    rule(
      "refused",
      "not-offered",
      `${B}(?:no|nil|zero) (?:visa (?:sponsorship )?(?:or|and|\\/) )?(?:company[- ]paid |paid )?(?:${HELP}|relo(?=[.,;)]|$)|relocation(?= (?:is |will be )?(?:offered|provided|available|paid|included)| ?[.;,)]| ?$| (?:or|and|for this|at this)))${E}`,
      never,
    ),
    // "neither visa sponsorship nor relocation assistance", "responsible for your own relocation costs"
    rule(
      "refused-otherwise",
      "not-offered",
      `${B}(?:non-relocation|neither [^.;!?\\n]{0,40} nor ${HELP_OR_MOVE}|responsible for (?:your|their|his or her|all|any)? ?(?:own )?(?:relocation|moving)(?: (?:costs?|expenses?))?)${E}`,
      never,
    ),
    // "we do not offer relocation", "cannot provide visa sponsorship or relocation assistance", "will not cover moving costs"
    rule(
      "not-given",
      "not-offered",
      `${B}(?:(?:do|does|did|can|could|will|would|is|are|am)(?: ${NOT}|n['’]t)|cannot|can['’]t|unable to|not able to|not in a position to|won['’]t) (?:currently |presently |be |yet |at this time |able to |going to |in a position to ){0,2}${GIVE}(?: (?:with|for|any|the|you|candidates|a|visa|sponsorship|sponsorships|immigration|housing|and|or|\\/|travel|nor)){0,7},? ${HELP_OR_MOVE}${E}`,
      never,
    ),
    // "relocation assistance is not provided", "relocation not available", "relocation expenses will not be covered"
    rule(
      "refused-after",
      "not-offered",
      `${B}${HELP_OR_MOVE}(?: (?:assistance|costs?|expenses?))?(?: (?:and|or|nor|&) (?:housing|accommodation|lodging|visa sponsorship|sponsorship|travel|immigration|meals)(?: (?:assistance|support|costs?|expenses?))?)?(?: (?:for|to|in|at) (?:this|the|these) (?:role|position|job|posting|location)s?)? (?:(?:is|are|will|can|may)(?: ${NOT}|n['’]t)|cannot|can['’]t|won['’]t|${NOT})(?: (?:currently|presently|be|yet|at this time|being)){0,3} ${GIVE}${E}`,
      never,
    ),
    // "wird nicht übernommen", "n'est pas pris en charge", "no se ofrece ayuda", "não oferecemos auxílio-mudança"
    rule(
      "refused-abroad",
      "not-offered",
      `${B}(?:${HELP}(?: \\p{L}+){0,3} (?:nicht|n['’]est pas|ne sont pas|non|no se|não (?:é|são))(?: \\p{L}+){0,2}|(?:nous n['’]offrons pas|nous ne proposons pas|no (?:se )?ofrecemos|no se ofrece|não oferecemos|bieten (?:wir )?(?:leider )?keine?|wij bieden geen|non offriamo)(?: \\p{L}+){0,3} ${HELP})${E}`,
      never,
    ),
    // "relocate at your own expense", "self-funded relocation"
    rule(
      "own-expense",
      "not-offered",
      `${B}(?:(?:relocat\\w+|relocation|move|moving)(?: [\\p{L}]+){0,5} (?:at|on) (?:your|their|his|the candidate['’]s|own|the applicant['’]s) (?:own )?(?:expense|cost|dime)|self-(?:funded|paid) relocation)${E}`,
      never,
    ),
    // A field: "Relocation Provided: No", "Relocation assistance: not available"; a line "No" under "Relocation"
    rule(
      "field-refused",
      "not-offered",
      `^[^\\p{L}]{0,6}(?:is )?(?:relocation|relocation (?:assistance|support|package|benefits?)|moving (?:assistance|expenses))(?: (?:assistance|support|package|provided|available|offered|eligible|eligibility|authorized|approved|paid|covered)){0,2}(?: \\(.{0,30}\\))? ?(?:[:?\\t–-]{1,2}|\\s) ?(?:no|none|not (?:available|provided|offered|eligible|included|authori[sz]ed|covered|applicable|supported|approved|at this time)[^\\n]{0,40}|n\\/a|nein|non|não|false)(?: (?:relocation|assistance|support|provided|available|offered)){0,3}[.]?$`,
      never,
    ),
    {
      name: "relocationAssistance/under-heading",
      pattern:
        /^(?<answer>yes|no|none|not (?:available|provided|offered|eligible|authorized)|available|provided|offered|possible|ja|nein|oui|non|sí|sim|não)\b[^\n]{0,40}$/dgiu,
      read(match, { passage, passages, index }) {
        const above = passages[index - 1]?.text ?? "";
        const label = above.length < 60 ? above : passage.heading;
        if (
          !/^[^\p{L}]{0,6}(?:relocation|umzug|moving)(?: (?:assistance|support|package|expenses?|costs?|provided|available|offered|eligible|reimbursed|authorized|benefits?))*[^\p{L}]{0,6}$/iu.test(
            label,
          )
        )
          return null;
        return /^n/i.test(match.groups?.answer ?? "") ? "not-offered" : "offered";
      },
    },

    // "relocation assistance", a benefits bullet "Relocation package"; not "coordinate relocation services for clients"
    rule("offered", "offered", `${B}${HELP}${E}`),
    // "relocation available", "Relocation: possible", "relocation is covered"; not "relocation may be required"
    rule(
      "offered-after",
      "offered",
      `${B}(?:relocation|moving)(?: (?:package|assistance|for (?:this|the) (?:role|position)))?(?: (?:is|are|will be|can be|may be|might be))?(?: (?:also|fully|generously|partially|currently))? ?(?:[:–-] ?)?(?:offered|provided|available|possible|included|covered|paid|reimbursed|supported|sponsored|considered|negotiable|assisted)${E}`,
    ),
    // "paid relocation", "generous relocation", "eligible for relocation", "visa and relocation sponsored"
    rule(
      "paid-relocation",
      "offered",
      `${B}(?:(?:paid|generous|full|sponsored|assisted|comprehensive|complimentary|covered) (?:visa (?:and|&|\\/) )?relocation|eligible for (?:a |full )?relocation)${E}`,
    ),
    // "we'll help you relocate", "we cover your move", "support for relocating to Oslo"
    rule(
      "help-to-move",
      "offered",
      `${B}(?:we(?:['’]ll|['’]d| will| can| may| also| are happy to| are able to)?|you with|and|to|happy to|able to) (?:also |gladly |fully |be happy to )?(?:help|assist|support|cover|pay(?: for)?|reimburse|sponsor|facilitate|provide|offer|take care of)(?: (?:you|your|candidates|employees|the|with|to|for|in|a|of|visa|visas|sponsorship|sponsorships|immigration|and|costs?|expenses?|any|all|full|competitive|generous|international|both|hires?|new|flights?|housing|&)){0,7} ?,?(?:relocat(?:e|ing|ion)|(?:your|the|a) move|mov(?:e|ing)(?: costs?| expenses?)?(?: to)?)${E}`,
      (context) =>
        isDuty(context) ||
        /\b(?:must|need|able|willing\w*|required|expected|opportunit\w+|ability) $/iu.test(
          context.before.slice(-30),
        ),
    ),
    // "we'll relocate you to Oslo"
    rule("relocate-you", "offered", `${B}we(?:['’]ll| will| can)? relocate you${E}`),
    // A field: "Relocation Provided: Yes"; a benefits line that is the word alone
    rule(
      "field-offered",
      "offered",
      `^[^\\p{L}]{0,6}(?:relocation|relocation (?:assistance|support|package|benefits?))(?: (?:assistance|support|package|provided|available|offered|eligible|eligibility|authorized|approved)){0,2} ?(?:[:?\\t–-]|\\s) ?(?:yes|available|possible|provided|offered|ja|oui|sí|sim|true|eligible)${E}(?! ?[?:])`,
      never,
    ),
    {
      name: "relocationAssistance/benefit",
      pattern:
        /^[^\p{L}]{0,6}(?:relocation|visa (?:and|&|\/|\+) relocation|relocation (?:and|&|\/|\+) visa(?: sponsorship)?)[^\p{L}]{0,6}$/dgiu,
      read: (_, { passage: { block }, passages, index }) =>
        block.role !== "heading" && (block.section === "benefits" || isAmongBenefits(passages, index))
          ? "offered"
          : null,
    },
    // "Umzugskosten werden übernommen", "wir helfen dir beim Umzug", "te ayudamos con la mudanza"
    rule(
      "help-abroad",
      "offered",
      `${B}(?:wir (?:helfen|unterstützen) (?:dir|dich|ihnen|sie)(?: \\p{L}+){0,3} (?:umzug|relocation)|(?:nous t['’]aidons|nous vous aidons|nous vous accompagnons|nous t['’]accompagnons)(?: \\p{L}+){0,4} (?:déménagement|relocalisation|installation|mobilité)|te (?:ayudamos|apoyamos)(?: \\p{L}+){0,4} (?:mudanza|traslado|reubicación|relocalización)|(?:ajudamos|apoiamos)(?: \\p{L}+){0,4} (?:mudança|realocação|relocalização))${E}`,
      never,
    ),
  ],
  resolve(candidates, { drop }) {
    const refused = candidates.filter((c) => c.item === "not-offered");
    if (refused.length > 0) {
      for (const c of candidates) if (c.item === "offered") drop(c, "the posting refuses it elsewhere");
      return { value: "not-offered", from: refused };
    }
    return candidates.length > 0 ? { value: "offered", from: candidates } : null;
  },
});
