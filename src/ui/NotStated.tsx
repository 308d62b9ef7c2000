import type { FactKind } from "../engine/values.ts";
import { formatList } from "../i18n/format.ts";
import { t } from "../i18n/t.ts";
import { factLabel } from "./fact-label.ts";
import { Icon } from "./Icon.tsx";

/**
 * The kinds that were looked for and not found: one quiet line. Opening it lets the user say what is missing.
 * @param judged those that stand above with a verdict; the line does not name them again
 */
export function NotStated({
  kinds,
  judged,
  onWrong,
}: {
  kinds: readonly FactKind[];
  judged: readonly FactKind[];
  onWrong: (kind: FactKind) => void;
}) {
  if (kinds.length === 0) return null;
  return (
    <details class="not-stated">
      <summary>
        {t("notStated")}{" "}
        <span>{formatList(kinds.filter((kind) => !judged.includes(kind)).map(factLabel))}</span>
      </summary>
      <p>{t("missedOne")}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <button type="button" class="button button-quiet" onClick={() => onWrong(kind)}>
              <Icon name="pencil" />
              {factLabel(kind)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
