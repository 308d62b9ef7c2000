// biome-ignore-all lint/a11y/useSemanticElements: only the rows in sight are drawn, which a table cannot do
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points at its active row
import type { Ref } from "preact";
import { type MessageKey, t } from "../i18n/t.ts";
import type { Row } from "../jobs/row.ts";
import { type Column, columns, type Order } from "../jobs/sort-rows.ts";
import { JobRow, rowDomId } from "./JobRow.tsx";
import { Windowed } from "./Windowed.tsx";
import "./JobTable.css";

const ROW_REM = 3.5;
const COLUMN_KEYS = {
  title: "columnTitle",
  employer: "columnEmployer",
  pay: "columnPay",
  where: "columnWhere",
  eligibility: "columnEligibility",
  deadline: "columnDeadline",
  status: "columnStatus",
  note: "columnNote",
  savedAt: "columnSaved",
} as const satisfies Record<Column, MessageKey>;

export const columnText = (column: Column): string => t(COLUMN_KEYS[column]);
const SHOWN = columns.filter((column) => column !== "savedAt");

interface Props {
  rows: readonly Row[];
  order: Order;
  /** Place of the row that keys act on. */
  active: number;
  selected: ReadonlySet<string>;
  today: string;
  gridRef: Ref<HTMLDivElement>;
  onOrder(order: Order): void;
  onOpen(id: string): void;
  onSelect(id: string, selected: boolean): void;
  onSelectAll(selected: boolean): void;
}

/** The list of jobs: a grid that has the focus itself and points at the active row. */
export function JobTable(props: Props) {
  const { rows, order, active, selected, today, gridRef } = props;
  const all = rows.length > 0 && rows.every(({ id }) => selected.has(id));
  return (
    <div
      class="job-table"
      role="grid"
      tabIndex={0}
      ref={gridRef}
      aria-label={t("savedTitle")}
      aria-rowcount={rows.length + 1}
      aria-multiselectable="true"
      {...(rows[active] ? { "aria-activedescendant": rowDomId(active) } : {})}
    >
      <div class="job-head" role="row" aria-rowindex={1} tabIndex={-1}>
        <span role="columnheader" class="cell-select">
          <input
            type="checkbox"
            checked={all}
            aria-label={t("savedSelectAll")}
            onChange={({ currentTarget }) => props.onSelectAll(currentTarget.checked)}
          />
        </span>
        {SHOWN.map((column) => {
          const sortedBy = order.by === column;
          const sort = sortedBy ? (order.descending ? "descending" : "ascending") : "none";
          return (
            <span key={column} role="columnheader" class={`cell-${column}`} aria-sort={sort}>
              <button
                type="button"
                onClick={() => props.onOrder({ by: column, descending: sortedBy && !order.descending })}
              >
                {columnText(column)}
                {sortedBy && <span aria-hidden="true">{order.descending ? " ↓" : " ↑"}</span>}
              </button>
            </span>
          );
        })}
      </div>
      {rows.length === 0 && <p class="job-none">{t("savedNothingFound")}</p>}
      <Windowed count={rows.length} rowRem={ROW_REM} active={active}>
        {(index, top) => {
          const row = rows[index];
          return (
            row && (
              <JobRow
                key={row.id}
                row={row}
                index={index}
                top={top}
                active={index === active}
                selected={selected.has(row.id)}
                today={today}
                onOpen={props.onOpen}
                onSelect={props.onSelect}
              />
            )
          );
        }}
      </Windowed>
    </div>
  );
}
