import { useState } from "preact/hooks";
import { language } from "../i18n/t.ts";
import { TextField } from "./Field.tsx";

interface NumberFieldProps {
  label: string;
  hint?: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A number as the user's language writes it; what is no number counts as none. */
export function NumberField({ value, onChange, ...field }: NumberFieldProps) {
  const [text, setText] = useState(value === null ? "" : new Intl.NumberFormat(language()).format(value));
  return (
    <TextField
      {...field}
      inputMode="decimal"
      value={text}
      onInput={(typed) => {
        setText(typed);
        onChange(parseNumber(typed, language()));
      }}
    />
  );
}

/** Reads a number with the group and decimal signs of a language; null when it is none. */
export function parseNumber(text: string, locale: string): number | null {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const decimal = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  const group = parts.find(({ type }) => type === "group")?.value ?? ",";
  const plain = text.trim().replaceAll(group, "").replaceAll(/\s/g, "").replace(decimal, ".");
  return /^\d{1,12}(?:\.\d{1,4})?$/.test(plain) ? Number(plain) : null;
}
