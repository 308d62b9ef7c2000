// biome-ignore-all lint/a11y/useSemanticElements: only the rows in sight are drawn, which a table cannot do
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points at its active row
import { t } from "../i18n/t.ts";
import type { Row } from "../jobs/row.ts";
import { statusText } from "../ui/status-text.ts";
import { deadlineTexts, eligibilityText, payTexts, whereText } from "./row-text.ts";

interface Props {
  row: Row;
  /** Place in the list, from 0, and its offset in pixels. */
  index: number;
  top: number;
  active: boolean;
  selected: boolean;
  today: string;
  onOpen(id: string): void;
  onSelect(id: string, selected: boolean): void;
}

export const rowDomId = (index: number) => `job-row-${index}`;

/** One job in the list. */
export function JobRow({ row, index, top, active, selected, today, onOpen, onSelect }: Props) {
  const { summary, user } = row;
  const pay = payTexts(row);
  const deadline = deadlineTexts(row, today);
  const title = summary.title || row.url;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it has the focus and answers every key
    <div
      id={rowDomId(index)}
      role="row"
      class="job-row"
      data-active={active}
      data-closed={row.closedAt !== null}
      aria-rowindex={index + 2}
      aria-selected={selected}
      style={{ insetBlockStart: `${top}px` }}
      onClick={() => onOpen(row.id)}
    >
      <span role="gridcell" class="cell-select">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          aria-label={t("savedSelect", title)}
          onClick={(event) => event.stopPropagation()}
          onChange={({ currentTarget }) => onSelect(row.id, currentTarget.checked)}
        />
      </span>
      <span role="gridcell" class="cell-title">
        <span class="clip" dir="auto">
          {title}
        </span>
        <small>
          {row.closedAt !== null && <b class="tag tag-closed">{t("savedClosed")}</b>}
          {row.changedAt !== null && row.closedAt === null && <b class="tag">{t("savedChanged")}</b>}
          {user.tags.map((tag) => (
            <b key={tag} class="tag" dir="auto">
              {tag}
            </b>
          ))}
        </small>
      </span>
      <Cell name="employer" text={summary.employer} />
      <Cell name="pay" text={pay.listed} below={pay.rate} />
      <Cell name="where" text={whereText(row)} />
      <Cell name="eligibility" text={eligibilityText(row)} />
      <Cell name="deadline" text={deadline.date} below={deadline.mark} urgent={deadline.soon} />
      <span role="gridcell" class="cell-status">
        {user.status === null ? (
          <Unstated />
        ) : (
          <b class="status" data-status={user.status}>
            {statusText(user.status)}
          </b>
        )}
      </span>
      <span role="gridcell" class="cell-note clip" dir="auto">
        {user.note}
      </span>
    </div>
  );
}

function Cell({
  name,
  text,
  below = "",
  urgent = false,
}: {
  name: string;
  text: string;
  below?: string;
  urgent?: boolean;
}) {
  return (
    <span role="gridcell" class={`cell-${name}`}>
      {text === "" ? (
        <Unstated />
      ) : (
        <span class="clip" dir="auto">
          {text}
        </span>
      )}
      {below !== "" && <small data-urgent={urgent}>{below}</small>}
    </span>
  );
}

const Unstated = () => (
  <span class="unstated">
    <span aria-hidden="true">–</span>
    <span class="hidden">{t("savedUnstated")}</span>
  </span>
);
