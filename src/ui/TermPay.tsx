import { useId } from "preact/hooks";
import type { TermPay as Sum } from "../fit/term-pay.ts";
import { formatMoney, formatNumber, formatUnits } from "../i18n/format.ts";
import { t } from "../i18n/t.ts";
import "./TermPay.css";

/** What a rate comes to for the stated term; what was assumed shows on hover, on focus and to screen readers. */
export function TermPay({ sum }: { sum: Sum }) {
  const id = useId();
  const length = formatUnits(sum.duration, sum.duration.unit);
  return (
    <p class="term-pay">
      <button type="button" class="term-pay-sum" aria-describedby={id}>
        {t("termPay", formatMoney(sum, sum.currency), length)}
      </button>
      <span id={id} role="tooltip" class="term-pay-assumption">
        {t("termPayAssumption", length)}{" "}
        {sum.hours &&
          (sum.hours.stated
            ? t("termPayHoursStated", formatNumber(sum.hours.count))
            : t("termPayHoursAssumed", formatNumber(sum.hours.count)))}
      </span>
    </p>
  );
}
