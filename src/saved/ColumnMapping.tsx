import { useState } from "preact/hooks";
import { type MessageKey, t } from "../i18n/t.ts";
import type { CsvRow } from "../jobs/csv.ts";
import { type Mapping, type SheetField, sheetFields } from "../jobs/sheet.ts";

const FIELD_KEYS = {
  url: "sheetUrl",
  title: "columnTitle",
  employer: "columnEmployer",
  place: "columnWhere",
  pay: "columnPay",
  status: "columnStatus",
  note: "columnNote",
  tags: "savedTags",
  deadline: "columnDeadline",
} as const satisfies Record<SheetField, MessageKey>;

interface Props {
  /** The first one is the heading. */
  rows: readonly CsvRow[];
  first: Mapping;
  onMap(mapping: Mapping): void;
}

/** Which column of a sheet holds what, with an example from its first line. */
export function ColumnMapping({ rows, first, onMap }: Props) {
  const [mapping, setMapping] = useState(first);
  const headings = rows[0]?.cells ?? [];
  const example = rows[1]?.cells ?? [];
  const choose = (field: SheetField, column: string) => {
    const { [field]: _, ...others } = mapping;
    setMapping(column === "" ? others : { ...others, [field]: Number(column) });
  };
  const named = mapping.url !== undefined || mapping.title !== undefined || mapping.employer !== undefined;
  return (
    <>
      <p>{t("sheetExplained")}</p>
      <dl class="mapping">
        {sheetFields.map((field) => (
          <div key={field}>
            <dt>
              <label for={`map-${field}`}>{t(FIELD_KEYS[field])}</label>
            </dt>
            <dd>
              <select
                id={`map-${field}`}
                value={mapping[field]?.toString() ?? ""}
                onChange={({ currentTarget }) => choose(field, currentTarget.value)}
              >
                <option value="">{t("sheetNoColumn")}</option>
                {headings.map((heading, column) => (
                  <option key={column.toString()} value={column.toString()}>
                    {heading}
                  </option>
                ))}
              </select>{" "}
              <small dir="auto">{example[mapping[field] ?? -1] ?? ""}</small>
            </dd>
          </div>
        ))}
      </dl>
      <div class="dialog-actions">
        <button type="button" class="button button-main" disabled={!named} onClick={() => onMap(mapping)}>
          {t("sheetNext")}
        </button>
      </div>
    </>
  );
}
