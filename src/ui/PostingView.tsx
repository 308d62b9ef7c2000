import type { ComponentChildren } from "preact";
import type { Evidence } from "../engine/evidence.ts";
import type { FactKind } from "../engine/values.ts";
import { factIn, type Reading } from "../fit/reading.ts";
import { termPay } from "../fit/term-pay.ts";
import type { Judgement } from "../fit/verdict.ts";
import { FactGroup } from "./FactGroup.tsx";
import { FactRow } from "./FactRow.tsx";
import { factGroups, groupNames } from "./fact-groups.ts";
import { type Health, HealthLine } from "./HealthLine.tsx";
import { NotStated } from "./NotStated.tsx";
import { PostingHeader } from "./PostingHeader.tsx";
import { Questions } from "./Questions.tsx";
import { TermPay } from "./TermPay.tsx";
import { TimeNotice } from "./TimeNotice.tsx";
import { Unsaid, unsaidIn } from "./Unsaid.tsx";
import "./PostingView.css";

export interface PostingViewProps {
  /** With the user's corrections laid over it. */
  reading: Reading;
  /** Empty without a profile. */
  judgements: readonly Judgement[];
  questions: readonly string[];
  /** BCP 47 tag of the posting, "" when unknown. */
  language: string;
  /** ISO date `YYYY-MM-DD`. */
  today: string;
  health: Health | null;
  /** What says that it is too late, where it is not the posting itself. */
  notice?: ComponentChildren;
  /** Status, notes and the offer of a profile: what stands between the facts and the questions. */
  children?: ComponentChildren;
  onShow?: ((kind: FactKind, evidence: Evidence) => void) | undefined;
  onWrong: (kind: FactKind) => void;
}

/** Silence on these says nothing to a reader. */
const NOT_MISSED: readonly FactKind[] = ["datePosted", "jobImmediateStart", "applicantRegions"];

/** A posting as a person asks about it: Pay, Where, May I apply, When, The role. */
export function PostingView(props: PostingViewProps) {
  const { reading, judgements, language, today, onShow, onWrong } = props;
  const missing = groupNames
    .flatMap((group): readonly FactKind[] => factGroups[group])
    .filter((kind) => !factIn(reading, kind) && !NOT_MISSED.includes(kind));
  const unsaid = unsaidIn(judgements, reading);
  return (
    <article class="posting">
      <PostingHeader reading={reading} language={language} onShow={onShow} />
      {props.notice || <TimeNotice reading={reading} today={today} />}
      {groupNames.map((group) => {
        const kinds: readonly FactKind[] = factGroups[group];
        const facts = reading.facts.filter(({ kind }) => kinds.includes(kind));
        if (facts.length === 0) return null;
        return (
          <FactGroup key={group} group={group}>
            {facts.map((fact) => (
              <FactRow
                key={fact.kind}
                fact={fact}
                judgement={judgements.find(({ kind }) => kind === fact.kind)}
                conditions={provisosOn(fact.kind, reading)}
                conflicts={reading.conflicts.filter((conflict) => conflict.facts[0] === fact.kind)}
                language={language}
                aside={
                  fact.kind === "baseSalary" &&
                  termPay(reading).map((sum, place) => <TermPay key={place} sum={sum} />)
                }
                onShow={onShow}
                onWrong={onWrong}
              />
            ))}
            <Unsaid judgements={unsaid.filter(({ kind }) => kinds.includes(kind))} />
          </FactGroup>
        );
      })}
      <NotStated kinds={missing} judged={unsaid.map(({ kind }) => kind)} onWrong={onWrong} />
      {props.children}
      <Questions texts={props.questions} />
      {props.health && <HealthLine health={props.health} />}
    </article>
  );
}

/** The conditions on a kind, without those whose words stand in a contradiction beside it. */
function provisosOn(kind: FactKind, { conditions, conflicts }: Reading): Reading["conditions"] {
  const quoted = conflicts
    .filter(({ facts }) => facts[0] === kind)
    .flatMap(({ evidence }) => evidence)
    .map(wordsOf);
  return conditions.filter(({ fact, evidence }) => fact === kind && !quoted.includes(wordsOf(evidence)));
}

const wordsOf = (evidence: Evidence) => (evidence.type === "text" ? evidence.quote.exact : evidence.value);
