import { DATE, DATED, isoOf, readDate, type WrittenDate } from "../dates.ts";
import { isDayFirst } from "../day-order.ts";
import { type Candidate, defineFact, type RuleContext } from "../define-fact.ts";
import { oneOfPatterns } from "../lexicon/alternation.ts";
import { postedWords } from "../lexicon/posted-words.ts";
import { OPEN_PERIOD, openPeriod } from "../open-period.ts";
import { structuredDate } from "../structured-date.ts";

const LETTER = "[a-z\\u00df-\\u017f]";
const POSTED = `(?<!${LETTER})${oneOfPatterns(postedWords)}(?!${LETTER})`;

/** The day on which the posting was published, as a full date; "yesterday" and "30+ days ago" are none. */
export const datePosted = defineFact<"datePosted", WrittenDate, string>({
  kind: "datePosted",
  rules: [
    {
      // "Posted: May 5, 2026", "Veröffentlicht am 05.05.2026"; not "apply within 5 days of the posting date", "Posted 3 days ago"
      name: "datePosted/labelled",
      mentions: DATED,
      pattern: new RegExp(
        `${POSTED}(?:\\s(?:on|am|le|el|em|il|op|den|dne|:))?[\\s:*_|]{0,4}(?<when>${DATE})`,
        "dgi",
      ),
      read: (match, context) => (isLabel(context) ? dayOf(match.groups?.when, context) : null),
    },
    {
      // "Open & closing dates: 03/01/2026 to 03/31/2026", or the dates in the line below; not "Term: 03/01/2026 to 03/31/2026"
      name: "datePosted/open-period",
      mentions: DATED,
      pattern: new RegExp(OPEN_PERIOD, "dgi"),
      read(match, context) {
        const day = openPeriod(match, context)?.start;
        return day && day.day !== null ? day : null;
      },
    },
    {
      // a line "May 5, 2026" under a line "Posting date"; not under "Closing date"
      name: "datePosted/under-label",
      mentions: DATED,
      pattern: new RegExp(`^\\s{0,3}(?<quote>${DATE})`, "dgi"),
      read(match, context) {
        const label = context.passages[context.index - 1]?.text ?? "";
        if (label.length > 40 || context.passage.text.length > 50 || !LABEL.test(label)) return null;
        return dayOf(match.groups?.quote, context);
      },
    },
  ],
  fromMarks(snapshot, passages) {
    return snapshot.marks.flatMap(({ property, start, end }): Candidate<WrittenDate>[] => {
      if (property !== "datePosted") return [];
      const passage = passages.find(({ block }) => start >= block.start && start < block.end);
      const words = snapshot.text.slice(start, end);
      const written = new RegExp(DATE, "i").exec(words);
      const date = written && readDate(written[0], isDayFirst(snapshot));
      if (!passage || !date || date.day === null) return [];
      const from = start + written.index;
      const at = { start: from, end: from + written[0].length, passage };
      return [{ item: date, rule: "datePosted/mark", certainty: "stated", at }];
    });
  },
  fromStructured({ posting, source }, snapshot) {
    const date = structuredDate(posting.datePosted, isDayFirst(snapshot));
    if (!date) return [];
    const structured = {
      type: "structured" as const,
      source,
      path: "/datePosted",
      value: String(posting.datePosted),
    };
    return [{ item: date, rule: "datePosted/structured", certainty: "stated", structured }];
  },
  resolve(candidates) {
    const [first] = [...candidates.filter(({ at }) => at), ...candidates];
    const value = first && isoOf(first.item);
    if (!value) return null;
    return { value, from: candidates.filter(({ item }) => isoOf(item) === value) };
  },
});

const LABEL = new RegExp(`^[\\s*•-]{0,4}(?:original )?${POSTED}(?:\\s(?:on|am|le))?[\\s:*]*$`, "i");

/** The words begin a field, a line or a sentence on the job, or follow a particular: "Job ID 7 Posted May 5, 2026". */
function isLabel({ before, passage }: RuleContext): boolean {
  const clause = before.split(/[.;!?\n|•·]\s*/).at(-1) ?? "";
  if (
    passage.block.role === "field" ||
    /\b(?:job|position|vacancy|ad|role|offre|stelle|vaga|oferta)\b/i.test(clause)
  )
    return true;
  return (
    clause.length <= 100 &&
    !/\b(?:was|were|is|are|been|our|the|we|has|have|a|wurde|unser\w*|été|fue|foi)\b/i.test(clause)
  );
}

function dayOf(text: string | undefined, { snapshot, before }: RuleContext): WrittenDate | null {
  if (
    /\b(?:from|after|before|since|of) the (?:original )?$|\bcontent |\b(?:results|salaries|salary|jobs|roles) (?:are |is )?$/i.test(
      before,
    )
  )
    return null;
  const date = readDate(text ?? "", isDayFirst(snapshot));
  return date && date.day !== null ? date : null;
}
