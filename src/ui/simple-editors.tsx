import { useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { CheckField, Field, SelectField, TextField } from "./Field.tsx";
import { NumberField } from "./NumberField.tsx";
import type { EditorProps } from "./value-editors.tsx";

type Options<Value extends string> = readonly (readonly [value: Value, text: string])[];

/** Names, one a line. */
export function LinesEditor({ label, value, onChange }: EditorProps<string[]> & { label: string }) {
  const [typed, setTyped] = useState((value ?? []).join("\n"));
  return (
    <Field label={label}>
      {(id) => (
        <textarea
          id={id}
          dir="auto"
          rows={3}
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const lines = currentTarget.value.split("\n").flatMap((line) => line.trim() || []);
            onChange(lines.length > 0 ? lines : null);
          }}
        />
      )}
    </Field>
  );
}

type Range = { min: number | null; max: number | null };

/** Two ends, one of which may be open. */
export function RangeEditor({ value, onChange }: EditorProps<Range>) {
  const { min = null, max = null } = value ?? {};
  const set = (next: Range) => onChange(next.min === null && next.max === null ? null : next);
  return (
    <div class="field-row">
      <NumberField label={t("fieldMin")} value={min} onChange={(now) => set({ min: now, max })} />
      <NumberField label={t("fieldMax")} value={max} onChange={(now) => set({ min, max: now })} />
    </div>
  );
}

/** A day, month or season of the normal form. */
export function DateEditor({ label, value, onChange }: EditorProps<string> & { label?: string }) {
  const [typed, setTyped] = useState(value ?? "");
  return (
    <TextField
      label={label ?? t("fieldDate")}
      value={typed}
      onInput={(now) => {
        setTyped(now);
        onChange(
          /^\d{4}-(?:\d{2}(?:-\d{2})?|winter|spring|summer|fall)$/.test(now.trim()) ? now.trim() : null,
        );
      }}
    />
  );
}

/** One of some values. */
export function ChoiceEditor<Value extends string>({
  value,
  onChange,
  options,
}: EditorProps<Value> & { options: Options<Value> }) {
  return (
    <SelectField
      label={t("fieldChoice")}
      value={value ?? ""}
      none={t("choose")}
      options={options}
      onChange={(chosen) => onChange(chosen === "" ? null : chosen)}
    />
  );
}

/** Any of some values, in the order in which they are listed. */
export function ChecksEditor<Value extends string>({
  value,
  onChange,
  options,
}: EditorProps<Value[]> & { options: Options<Value> }) {
  return (
    <fieldset class="field-set">
      <legend>{t("fieldChoice")}</legend>
      {options.map(([option, text]) => (
        <CheckField
          key={option}
          label={text}
          checked={value?.includes(option) === true}
          onChange={(now) => {
            const chosen = options
              .map(([other]) => other)
              .filter((other) => (other === option ? now : value?.includes(other)));
            onChange(chosen.length > 0 ? chosen : null);
          }}
        />
      ))}
    </fieldset>
  );
}
