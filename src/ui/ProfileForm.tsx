import { degreeLevels } from "../engine/values.ts";
import type { Profile } from "../fit/profile.ts";
import { t } from "../i18n/t.ts";
import { CountryList } from "./CountryList.tsx";
import { CheckField, SelectField, TextField } from "./Field.tsx";
import { HomeFields } from "./HomeFields.tsx";
import { NumberField } from "./NumberField.tsx";
import { ratePeriods } from "./period-options.ts";
import { changed } from "./profile-change.ts";
import { DateEditor, LinesEditor } from "./simple-editors.tsx";
import { degreeText } from "./value-words.ts";
import "./ProfileForm.css";

interface ProfileFormProps {
  profile: Profile;
  onChange: (profile: Profile) => void;
}

/** "My situation": every field may stay empty, and each counts as soon as it is filled in. */
export function ProfileForm({ profile, onChange }: ProfileFormProps) {
  const set = (change: Parameters<typeof changed>[1]) => onChange(changed(profile, change));
  const { education, available, payFloor } = profile;
  const floor = {
    amount: payFloor?.amount ?? 0,
    currency: payFloor?.currency ?? "USD",
    period: payFloor?.period ?? "year",
  } as const;
  return (
    <form class="profile" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{t("profileHome")}</legend>
        <HomeFields home={profile.home} onChange={(home) => set({ home })} />
      </fieldset>
      <fieldset>
        <legend>{t("profileWork")}</legend>
        <CountryList
          label={t("profileMayWorkIn")}
          codes={profile.mayWorkIn ?? []}
          onChange={(mayWorkIn) => set({ mayWorkIn })}
        />
        <CheckField
          label={t("profileMayWorkNowhere")}
          checked={profile.mayWorkIn?.length === 0}
          onChange={(nowhere) => set({ mayWorkIn: nowhere ? [] : undefined })}
        />
        <CountryList
          label={t("profileCitizenships")}
          codes={profile.citizenships ?? []}
          onChange={(codes) => set({ citizenships: codes.length > 0 ? codes : undefined })}
        />
        <SelectField
          label={t("profileClearance")}
          value={profile.clearance ?? ""}
          none={t("profileUnsaid")}
          options={[
            ["held", t("profileClearanceHeld")],
            ["none", t("profileClearanceNone")],
          ]}
          onChange={(clearance) => set({ clearance: clearance || undefined })}
        />
      </fieldset>
      <fieldset>
        <legend>{t("profileStudies")}</legend>
        <div class="field-row">
          <SelectField
            label={t("profileDegree")}
            value={education?.level ?? ""}
            none={t("profileUnsaid")}
            options={degreeLevels.map((level) => [level, degreeText(level)] as const)}
            onChange={(level) =>
              set({ education: level ? { ...education, level, done: education?.done ?? true } : undefined })
            }
          />
          {education && (
            <>
              <SelectField
                label={t("profileDegreeState")}
                value={education.done ? "done" : "studying"}
                options={[
                  ["done", t("profileDegreeDone")],
                  ["studying", t("profileDegreeStudying")],
                ]}
                onChange={(state) => set({ education: { ...education, done: state === "done" } })}
              />
              <DateEditor
                label={t("profileGraduation")}
                value={education.graduation ?? null}
                onChange={(date) =>
                  set({
                    education: {
                      level: education.level,
                      done: education.done,
                      ...(date ? { graduation: date } : {}),
                    },
                  })
                }
              />
            </>
          )}
          <NumberField
            label={t("profileYears")}
            value={profile.experienceYears ?? null}
            onChange={(years) => set({ experienceYears: years ?? undefined })}
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>{t("profileTime")}</legend>
        <div class="field-row">
          <DateEditor
            label={t("profileFrom")}
            value={available?.from ?? null}
            onChange={(from) => set({ available: { ...available, from: from ?? undefined } })}
          />
          <DateEditor
            label={t("profileTo")}
            value={available?.to ?? null}
            onChange={(to) => set({ available: { ...available, to: to ?? undefined } })}
          />
          <NumberField
            label={t("profileHours")}
            value={available?.hours ?? null}
            onChange={(hours) => set({ available: { ...available, hours: hours ?? undefined } })}
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>{t("profilePay")}</legend>
        <div class="field-row">
          <NumberField
            label={t("profileFloor")}
            value={payFloor?.amount ?? null}
            onChange={(amount) => set({ payFloor: amount === null ? undefined : { ...floor, amount } })}
          />
          <TextField
            label={t("fieldCurrency")}
            value={floor.currency}
            onInput={(typed) =>
              payFloor && set({ payFloor: { ...floor, currency: typed.trim().toUpperCase() } })
            }
          />
          <SelectField
            label={t("fieldPeriod")}
            value={floor.period}
            options={ratePeriods()}
            onChange={(period) => payFloor && period !== "" && set({ payFloor: { ...floor, period } })}
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>{t("profilePlaces")}</legend>
        <NumberField
          label={t("profileOfficeDays")}
          value={profile.officeDays ?? null}
          onChange={(days) => set({ officeDays: days ?? undefined })}
        />
        <LinesEditor
          label={t("profileReach")}
          value={profile.places ?? null}
          onChange={(places) => set({ places: places ?? undefined })}
        />
        <SelectField
          label={t("profileRelocation")}
          value={profile.relocation ?? ""}
          none={t("profileUnsaid")}
          options={[
            ["no", t("profileRelocationNo")],
            ["yes", t("profileRelocationYes")],
            ["with-help", t("profileRelocationHelp")],
          ]}
          onChange={(relocation) => set({ relocation: relocation || undefined })}
        />
        <LinesEditor
          label={t("profileLanguages")}
          value={profile.languages ?? null}
          onChange={(languages) => set({ languages: languages ?? undefined })}
        />
        <p class="field-hint">{t("profileLanguagesHint")}</p>
      </fieldset>
    </form>
  );
}
