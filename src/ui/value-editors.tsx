import type { ComponentChild } from "preact";
import {
  degreeLevels,
  employmentTypes,
  type FactKind,
  type FactValue,
  workplaceTypes,
} from "../engine/values.ts";
import { t } from "../i18n/t.ts";
import { CountryList } from "./CountryList.tsx";
import { CheckField, SelectField, TextField } from "./Field.tsx";
import { NumberField } from "./NumberField.tsx";
import { durationUnits, payPeriods } from "./period-options.ts";
import { ChecksEditor, ChoiceEditor, DateEditor, LinesEditor, RangeEditor } from "./simple-editors.tsx";
import { degreeText, employmentText, workplaceText } from "./value-words.ts";

/** Draws the fields of a value; `onChange` gets null while the fields hold no value of the normal form. */
export interface EditorProps<Value> {
  value: Value | null;
  onChange: (value: Value | null) => void;
}
type Editor<Value> = (props: EditorProps<Value>) => ComponentChild;

const text: Editor<string> = ({ value, onChange }) => (
  <TextField label={t("fieldText")} value={value ?? ""} onInput={(typed) => onChange(typed.trim() || null)} />
);
const countries: Editor<string[]> = ({ value, onChange }) => (
  <CountryList
    label={t("fieldCountries")}
    codes={value ?? []}
    onChange={(codes) => onChange(codes.length > 0 ? codes : null)}
  />
);
const lines: Editor<string[]> = (props) => <LinesEditor label={t("fieldPlaces")} {...props} />;
const range: Editor<{ min: number | null; max: number | null }> = (props) => <RangeEditor {...props} />;
const date: Editor<string> = (props) => <DateEditor {...props} />;
const offered: Editor<"offered" | "not-offered"> = (props) => (
  <ChoiceEditor
    {...props}
    options={[
      ["offered", t("valueOffered")],
      ["not-offered", t("valueNotOffered")],
    ]}
  />
);

const EDITORS: { [Kind in FactKind]: Editor<FactValue<Kind>> } = {
  title: text,
  hiringOrganization: text,
  baseSalary: ({ value, onChange }) => {
    const [pay = { min: null, max: null, currency: "USD", period: "year" } as const, ...rest] = value ?? [];
    const set = (change: Partial<FactValue<"baseSalary">[number]>) => {
      const next = { ...pay, ...change };
      const whole = (next.min !== null || next.max !== null) && /^[A-Z]{3}$/.test(next.currency);
      onChange(whole ? [next, ...rest] : null);
    };
    return (
      <div class="field-row">
        <NumberField label={t("fieldMin")} value={pay.min} onChange={(min) => set({ min })} />
        <NumberField label={t("fieldMax")} value={pay.max} onChange={(max) => set({ max })} />
        <TextField
          label={t("fieldCurrency")}
          value={pay.currency}
          onInput={(typed) => set({ currency: typed.trim().toUpperCase() })}
        />
        <SelectField
          label={t("fieldPeriod")}
          value={pay.period}
          options={payPeriods()}
          onChange={(period) => period !== "" && set({ period })}
        />
      </div>
    );
  },
  jobLocation: lines,
  workplaceType: (props) => (
    <ChecksEditor {...props} options={workplaceTypes.map((type) => [type, workplaceText(type)])} />
  ),
  officeDaysPerWeek: range,
  relocationAssistance: offered,
  travelPercent: range,
  applicantCountries: countries,
  applicantRegions: lines,
  workAuthorization: countries,
  visaSponsorship: offered,
  citizenship: countries,
  securityClearance: (props) => (
    <ChoiceEditor
      {...props}
      options={[
        ["required", t("clearanceRequired")],
        ["obtainable", t("clearanceObtainable")],
        ["preferred", t("clearancePreferred")],
      ]}
    />
  ),
  education: ({ value, onChange }) => {
    const { min = "bachelor", enrolled = false, required = true } = value ?? {};
    return (
      <>
        <SelectField
          label={t("fieldLevel")}
          value={value?.min ?? ""}
          none={t("choose")}
          options={degreeLevels.map((level) => [level, degreeText(level)] as const)}
          onChange={(level) => onChange(level === "" ? null : { min: level, enrolled, required })}
        />
        <CheckField
          label={t("fieldEnrolled")}
          checked={enrolled}
          onChange={(now) => onChange({ min, enrolled: now, required })}
        />
        <CheckField
          label={t("fieldRequired")}
          checked={required}
          onChange={(now) => onChange({ min, enrolled, required: now })}
        />
      </>
    );
  },
  experienceYears: range,
  jobTerm: ({ value, onChange }) => {
    const set = (change: Partial<FactValue<"jobTerm">>) => {
      const next = { start: value?.start ?? null, end: value?.end ?? null, ...change };
      onChange(next.start === null && next.end === null ? null : next);
    };
    return (
      <div class="field-row">
        <DateEditor
          label={t("fieldStart")}
          value={value?.start ?? null}
          onChange={(start) => set({ start })}
        />
        <DateEditor label={t("fieldEnd")} value={value?.end ?? null} onChange={(end) => set({ end })} />
      </div>
    );
  },
  jobDuration: ({ value, onChange }) => {
    const { min = null, max = null, unit = "week" } = value ?? {};
    const set = (change: Partial<FactValue<"jobDuration">>) => {
      const next = { min, max, unit, ...change };
      onChange(next.min === null && next.max === null ? null : next);
    };
    return (
      <div class="field-row">
        <NumberField label={t("fieldMin")} value={min} onChange={(now) => set({ min: now })} />
        <NumberField label={t("fieldMax")} value={max} onChange={(now) => set({ max: now })} />
        <SelectField
          label={t("fieldUnit")}
          value={unit}
          options={durationUnits()}
          onChange={(now) => now !== "" && set({ unit: now })}
        />
      </div>
    );
  },
  jobImmediateStart: ({ value, onChange }) => (
    <CheckField
      label={t("valueImmediately")}
      checked={value === true}
      onChange={(now) => onChange(now ? true : null)}
    />
  ),
  validThrough: date,
  datePosted: date,
  employmentType: (props) => (
    <ChecksEditor {...props} options={employmentTypes.map((type) => [type, employmentText(type)])} />
  ),
  workHours: range,
};

/** The fields for a value of one kind. */
export function editorFor<Kind extends FactKind>(
  kind: Kind,
  props: EditorProps<FactValue<Kind>>,
): ComponentChild {
  return EDITORS[kind](props);
}
