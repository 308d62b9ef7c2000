import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import "./Field.css";

/** A label above its control, with a hint that belongs to both. */
export function Field({
  label,
  hint,
  children,
}: {
  label: string;
  hint?: string;
  children: (id: string, hintId: string | undefined) => ComponentChildren;
}) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id, hintId)}
      {hint !== undefined && (
        <p id={hintId} class="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps {
  label: string;
  hint?: string;
  value: string;
  inputMode?: "text" | "decimal";
  placeholder?: string;
  onInput: (value: string) => void;
}

export function TextField({ label, hint, value, inputMode = "text", placeholder, onInput }: TextFieldProps) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(id, hintId) => (
        <input
          id={id}
          type="text"
          dir="auto"
          inputMode={inputMode}
          aria-describedby={hintId}
          placeholder={placeholder}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface SelectFieldProps<Value extends string> {
  label: string;
  value: Value | "";
  options: readonly (readonly [value: Value, text: string])[];
  /** Text of the first option, which stands for nothing chosen; left out where something must be. */
  none?: string;
  onChange: (value: Value | "") => void;
}

export function SelectField<Value extends string>({
  label,
  value,
  options,
  none,
  onChange,
}: SelectFieldProps<Value>) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={({ currentTarget }) =>
            onChange(options.find(([option]) => option === currentTarget.value)?.[0] ?? "")
          }
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function CheckField({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label class="field-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
