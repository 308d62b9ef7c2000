import { useMemo } from "preact/hooks";
import type { Profile } from "../fit/profile.ts";
import { t } from "../i18n/t.ts";
import { countryOptions } from "./countries.ts";
import { SelectField, TextField } from "./Field.tsx";

type Home = Profile["home"];

/** Country, state or region, and city of the user. */
export function HomeFields({
  home,
  onChange,
}: {
  home: Home;
  onChange: (home: {
    country: string | undefined;
    region: string | undefined;
    city: string | undefined;
  }) => void;
}) {
  const countries = useMemo(countryOptions, []);
  const set = (change: { country?: string | undefined; region?: string; city?: string }) =>
    onChange({ country: home?.country, region: home?.region, city: home?.city, ...change });
  return (
    <div class="field-row">
      <SelectField
        label={t("fieldCountries")}
        value={home?.country ?? ""}
        none={t("profileUnsaid")}
        options={countries}
        onChange={(country) => set({ country: country || undefined })}
      />
      <TextField
        label={t("profileRegion")}
        value={home?.region ?? ""}
        onInput={(region) => set({ region })}
      />
      <TextField label={t("profileCity")} value={home?.city ?? ""} onInput={(city) => set({ city })} />
    </div>
  );
}
