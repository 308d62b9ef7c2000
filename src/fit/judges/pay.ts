import { convertRate, type PayRate, type RatePeriod } from "../rates.ts";
import { factIn } from "../reading.ts";
import { type Finding, finding, type Situation, silent } from "../verdict.ts";

/** The pay floor against every rate listed, rate with rate: $100,000 a year is $8,333 a month. */
export function judgePay({ extraction, profile }: Situation): Finding {
  const fact = factIn(extraction, "baseSalary");
  if (!fact) return silent.posting;
  const floor = profile.payFloor;
  if (!floor) return silent.profile;
  const stated = factIn(extraction, "workHours")?.value;
  const hours = stated?.max ?? stated?.min ?? undefined;
  const findings = fact.value.map((pay) => {
    if (pay.currency !== floor.currency) return finding("depends", { code: "payOtherCurrency" });
    if (pay.period === "once") return finding("depends", { code: "payNotComparable" });
    return against(pay, convertRate(floor.amount, floor.period, pay.period, hours), pay.period);
  });
  const [first = silent.posting] = findings;
  const agreed = findings.every((other) => other.verdict === first.verdict);
  return agreed ? first : (findings.find((other) => other.verdict === "depends") ?? mixed(first));
}

function against(pay: PayRate, amount: number, period: RatePeriod): Finding {
  const floor = { min: amount, max: amount, currency: pay.currency, period };
  if (pay.max !== null && pay.max < amount) return finding("conflicts", { code: "payBelow", floor });
  if (pay.min !== null && pay.min >= amount) return finding("fits", { code: "payMeets", floor });
  return finding("depends", { code: "payStraddles", floor });
}

/** Some of the listed rates reach the floor and some do not: which one is the user's is not known. */
function mixed({ reason }: Finding): Finding {
  return "floor" in reason
    ? finding("depends", { code: "payStraddles", floor: reason.floor })
    : finding("depends", { code: "payNotComparable" });
}
