import { degreeLevels } from "../../engine/values.ts";
import { firstDay, lastDay } from "../calendar.ts";
import { factIn } from "../reading.ts";
import { type Finding, finding, type Situation, silent } from "../verdict.ts";

/** The degree asked for against the degree done or in progress. Only a required one can conflict. */
export function judgeEducation(situation: Situation): Finding {
  const { extraction, profile, today } = situation;
  const fact = factIn(extraction, "education");
  if (!fact) return silent.posting;
  const mine = profile.education;
  if (!mine) return silent.profile;
  const { min, enrolled, required } = fact.value;
  const graduation = mine.graduation ? lastDay(mine.graduation) : null;
  const done = mine.done || (graduation !== null && graduation < today);
  const unmet = required ? "conflicts" : "depends";
  if (degreeLevels.indexOf(mine.level) < degreeLevels.indexOf(min)) {
    return finding(unmet, { code: required ? "degreeBelow" : "degreePreferred" });
  }
  if (enrolled) {
    if (done) return finding(unmet, { code: "notStudying" });
    return studyEndsFirst(situation) ?? finding("fits", { code: "degreeMet" });
  }
  if (done) return finding("fits", { code: "degreeMet" });
  const start = firstDay(factIn(extraction, "jobTerm")?.value.start ?? "");
  return graduation !== null && start !== null && graduation <= start
    ? finding("fits", { code: "degreeMet" })
    : finding("depends", { code: "degreeUnfinished" });
}

/** A student's job that runs on after the studies end: whether that will do, only the employer can say. */
function studyEndsFirst({ extraction, profile }: Situation): Finding | null {
  const date = profile.education?.graduation;
  const graduation = date ? lastDay(date) : null;
  const term = factIn(extraction, "jobTerm")?.value;
  const end = lastDay(term?.end ?? term?.start ?? "");
  if (!date || graduation === null || end === null || graduation >= end) return null;
  return finding("depends", { code: "studyEnds", date });
}

export function judgeExperience({ extraction, profile }: Situation): Finding {
  const fact = factIn(extraction, "experienceYears");
  if (!fact) return silent.posting;
  const count = profile.experienceYears;
  if (count === undefined) return silent.profile;
  const { min, max } = fact.value;
  if (min !== null && count < min) return finding("conflicts", { code: "yearsBelow", count });
  if (max !== null && count > max) return finding("depends", { code: "yearsAbove", count });
  return finding("fits", { code: "yearsMet", count });
}
