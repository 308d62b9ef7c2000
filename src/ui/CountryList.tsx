import { useMemo } from "preact/hooks";
import { formatCountry } from "../i18n/format.ts";
import { t } from "../i18n/t.ts";
import { countryOptions } from "./countries.ts";
import { SelectField } from "./Field.tsx";
import "./CountryList.css";

interface CountryListProps {
  label: string;
  codes: readonly string[];
  onChange: (codes: string[]) => void;
}

/** Countries picked one by one; each can be taken away again. */
export function CountryList({ label, codes, onChange }: CountryListProps) {
  const options = useMemo(countryOptions, []);
  return (
    <div class="countries">
      <SelectField
        label={label}
        value=""
        none={t("countryAdd")}
        options={options.filter(([code]) => !codes.includes(code))}
        onChange={(code) => code !== "" && onChange([...codes, code])}
      />
      {codes.length > 0 && (
        <ul aria-label={label}>
          {codes.map((code) => (
            <li key={code}>
              <button
                type="button"
                class="button countries-one"
                aria-label={t("countryRemove", formatCountry(code))}
                onClick={() => onChange(codes.filter((other) => other !== code))}
              >
                {formatCountry(code)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
