import { defineFact, type RuleContext } from "../define-fact.ts";
import { oneOfPatterns } from "../lexicon/alternation.ts";
import { atOnceWords, immediateStarts, startCues } from "../lexicon/immediate-words.ts";

const LETTER = "[a-z\\u00df-\\u017f]";

/** Whether the work starts at once. Immediate supervisors, family and effects are something else. */
export const jobImmediateStart = defineFact<"jobImmediateStart", true, true>({
  kind: "jobImmediateStart",
  rules: [
    {
      // "immediate start", "ab sofort", "incorporación inmediata"; not "immediate family", "ab sofort bewerben"
      name: "jobImmediateStart/phrase",
      pattern: new RegExp(`(?<!${LETTER})${oneOfPatterns(immediateStarts)}(?!${LETTER})`, "dgi"),
      read: (_match, context) => (isElse(context) ? null : true),
    },
    {
      // "start date: ASAP", "Eintritt sofort", "à pourvoir dès que possible"; not "we reply as soon as possible", "apply now"
      name: "jobImmediateStart/cue",
      pattern: new RegExp(
        `(?<!${LETTER})${oneOfPatterns(startCues)}(?!${LETTER})(?<gap>[^.;!?\\n\\d]{0,25}?)(?<!${LETTER})${oneOfPatterns(atOnceWords)}(?!${LETTER})`,
        "dgi",
      ),
      read: ({ groups }, context) => (isElse(context) || OTHER_VERB.test(groups?.gap ?? "") ? null : true),
    },
    {
      // a line "ASAP" under a line "Start date"; not under "How to apply"
      name: "jobImmediateStart/under-label",
      pattern: new RegExp(`^\\s{0,3}(?<quote>${oneOfPatterns(atOnceWords)})[\\s.!]{0,3}$`, "dgi"),
      read(_match, { passages, index }) {
        const label = passages[index - 1]?.text ?? "";
        return label.length <= 50 && LABEL.test(label) ? true : null;
      },
    },
  ],
  fromStructured({ posting, source }) {
    const value = posting.jobImmediateStart;
    if (value !== true && value !== "true") return [];
    const structured = {
      type: "structured" as const,
      source,
      path: "/jobImmediateStart",
      value: String(value),
    };
    return [{ item: true, rule: "jobImmediateStart/structured", certainty: "stated", structured }];
  },
  resolve: (candidates) => (candidates.length > 0 ? { value: true, from: candidates } : null),
});

const LABEL = new RegExp(`^[^.!?]{0,30}${oneOfPatterns(startCues)}[^.!?]{0,15}$`, "i");
/** Between "start" and "right away": what is done right away, or not. */
const OTHER_VERB =
  /\b(?!working|starting|joining)[a-z]{2,}ing\b|\b(?:not|no|nicht|kein\w*|pas|non|ne|reply|respond|apply|by|make|build|learn|help|contribute|bewerb\w*)\b/i;
/** What else starts or is there at once: benefits, results, the application. */
const OTHER =
  /\b(?:benefits?|coverage|insurance|vest\w*|pto|vacation|training|pay|bonus|401\(?k|health|medical|eligib\w*|results?|impact|projects?|feedback|interview\w*|applications?|apply|conversation|process|feature|access|support|help|tool|not|no|kein\w*|pas|sin|sem)\b[^.;!?\n]{0,30}$/i;
const APPLY =
  /^[^.;!?\n]{0,30}\b(?:bewerb\w*|bewirb|apply|postul\w*|contribut\w*|making|building|learning)\b/i;

const isElse = ({ before, after }: RuleContext): boolean =>
  OTHER.test(before.slice(-60)) ||
  APPLY.test(after.slice(0, 60)) ||
  /^ (?:not|is not|isn['’]t)\b/i.test(after);
