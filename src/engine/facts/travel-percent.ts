import { defineFact, type Rule, type RuleContext } from "../define-fact.ts";
import { lightPattern } from "../light-pattern.ts";

interface Share {
  min: number | null;
  max: number | null;
}

/** Travel in the languages of the boards; `travelled` kilometres and travellers are none. */
const TRAVEL =
  "(?<![\\p{L}])(?:(?:overnight |domestic |international |global |business |client |regional |local |work )?travel(?:l?ing)?|on the road|business trips?|reise(?:n|bereitschaft|tätigkeit(?:en)?|anteil|aufwand|aktivitäten?)?|dienst-?reisen?|geschäftsreisen?|unterwegs|déplacements?|voyages?|mobilité|viajar|viajes?|desplazamientos?|viagens|viagem|reizen|reisbereidheid|trasferte?|trasferta|resor|resande|cestování|služební cesty|出張)(?![\\p{L}])(?! (?:business|bookings?|compan\\w+|costs?|time|expens\\w+|discounts?|insurance|industry|agenc\\w+|perks?|budget|apps?|tech\\w*|spend\\w*|market|brand)(?![\\p{L}]))";
const LIMIT =
  "(?:(?<most>up to|up-to|as much as|maximum(?: of)?|max\\.?|no more than|not (?:more than|to exceed|exceed(?:ing)?)|less than|under|<=?|≤|bis zu|bis(?: ca\\.?| maximal)?|maximal|jusqu['’]à|hasta(?: un)?|até|tot|maximaal|fino al?|až|upp till)|(?<least>at least|minimum(?: of)?|min\\.?|more than|over|greater than|>=?|≥|mindestens|au moins|(?:al|por lo) menos|mínimo|pelo menos|minimaal|minstens|almeno)) ?(?:(?:to )?(?:ca\\.?|approx(?:imately|\\.)?|about|circa|rund|etwa) )?";
const APPROX =
  "(?:approximately|approx\\.?|about|around|roughly|an? (?:estimated|average of)|estimated|average(?: of)?|circa|ca\\.?|etwa|rund|environ|alrededor de|aproximadamente|cerca de|ongeveer|zo'n|zhruba|ungefär|~) ?";
const PERCENT = "(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|procent|per cento)";
const SHARE = `(?:${LIMIT}|${APPROX})?(?<![\\p{N}.,$€£])(?<low>\\d{1,3})(?: ?${PERCENT})?(?: ?(?:[-–—~]|to|bis|à|a|and|tot|až|till) ?(?<high>\\d{1,3}))? ?(?<plus>\\+ ?)?${PERCENT}(?:(?<more> ?\\+| or (?:more|greater)| and above)|(?<less> or (?:less|lower)| and below))?`;
const GAP = "(?:(?!\\d|[.;!?\\n]).){0,50}?(?:; (?:this |it )?(?:should|will|must|does|may) )?";

/** A percentage beside travel that is no share of the working time: perks, refunds, growth, other activities. */
const OTHER = lightPattern(
  /\b(?:discounts?|off|rabatte?|insurance|reimburse\w*|refund\w*|covered|match\w*|401|revenue|growth|grow\w*|bonus\w*|commission|salary|pay|cashback|savings?|industry|agency|market|customers?|clients who|budget|stipend|remote|office|home|on-?site|tickets?|allowance|abo|jobticket|zuschuss|success)\b/iu,
);

/** "Save up to 25% on travel", "reduce travel by 20%": a change, not a share. */
const CHANGE = lightPattern(
  /\b(?:sav(?:e|ing)s?|reduc\w+|increas\w+|cut|lower\w*|boost\w*|improv\w+)\b[^.;\n]*$/iu,
);
/** "10% of global travel" is a share of a market. */
const OF_TRAVEL = lightPattern(
  /(?:%|percent) of (?:all|the world|our|online|global|worldwide|corporate|business|domestic) /iu,
);

/** "a team that is on the road 60% of the time": somebody else travels. */
const OF_OTHERS = lightPattern(
  /\b(?:teams?|executives?|leaders?|leadership|clients?|customers?|ceo|partners?|managers?|principals?|people) (?:that|who|which) (?:is |are |may be )?(?:often |usually |always )?$/iu,
);

const rule = (name: string, source: string): Rule<Share> => ({
  name: `travelPercent/${name}`,
  pattern: new RegExp(source, "dgiu"),
  read,
});

function read(match: RegExpMatchArray, { before, after }: RuleContext): Share | null {
  const { most, least, low, high, plus, more, less } = match.groups ?? {};
  const from = Number(low);
  const to = high === undefined ? null : Number(high);
  if (
    OTHER.test(match[0]) ||
    OF_TRAVEL.test(match[0]) ||
    CHANGE.test(before.slice(-30)) ||
    OF_OTHERS.test(before.slice(-60)) ||
    from > 100 ||
    (to !== null && (to > 100 || to <= from))
  )
    return null;
  if (
    /^[- ](?:discount|off|rabatt|reimburse|covered|of (?:global|all|our|the (?:market|world)))/iu.test(after)
  )
    return null;
  if (to !== null) return { min: from, max: to };
  if (most || less) return { min: null, max: from };
  if (least || plus || more) return { min: from, max: null };
  return { min: from, max: from };
}

/** The share of working time spent travelling, in percent. "No travel" names no share. */
export const travelPercent = defineFact<"travelPercent", Share, Share>({
  kind: "travelPercent",
  rules: [
    // "travel up to 25%", "Travel: 10-20 %", "Reisebereitschaft (ca. 30 %)"; not "travel insurance 100% covered"
    rule("travel-share", `${TRAVEL}${GAP}${SHARE}`),
    // "up to 25% travel", "50% of your time travelling", "20 % de déplacements"; not "25% off travel"
    rule("share-travel", `${SHARE}(?:(?!\\d|[.;!?\\n,%]).){0,40}?${TRAVEL}`),
    {
      // A field or a line under "Travel": "% Travel: 10", "Travel percentage 25", "25%"
      name: "travelPercent/field",
      pattern:
        /^[^\p{L}%\d]{0,6}(?:(?:% ?|percent(?:age)?(?: of)? )(?:travel|of travel)|travel ?(?:%|percent(?:age)?)(?: required)?)\s?[:：\t\n ]\s?(?<quote>(?<most>up to )?(?<low>\d{1,3})(?: ?[-–] ?(?<high>\d{1,3}))?(?<plus>\+)?) ?%?$/dgiu,
      read,
    },
    {
      // A line that is only a share, under the heading "Travel"
      name: "travelPercent/under-heading",
      pattern:
        /^(?:yes,? |ja,? |oui,? |sí,? )?(?:(?<most>up to|less than|under|max\.?|bis zu|jusqu['’]à|hasta|até|<) ?)?(?<low>\d{1,3}) ?%?(?: ?(?:-|–|to) ?(?<high>\d{1,3}))? ?%(?:(?<plus> ?\+)|(?<less> or less))?(?: of the time)?\.?$/dgiu,
      read(match, context) {
        const above = context.passages[context.index - 1]?.text ?? "";
        const label = above.length < 60 ? `${context.passage.heading} ${above}` : context.passage.heading;
        return new RegExp(TRAVEL, "iu").test(label) ? read(match, context) : null;
      },
    },
  ],
  resolve(candidates, { drop }) {
    const [first] = candidates;
    if (!first) return null;
    const same = candidates.filter(({ item }) => item.min === first.item.min && item.max === first.item.max);
    for (const other of candidates) if (!same.includes(other)) drop(other, "another share is stated first");
    return { value: first.item, from: same };
  },
});
