import { useState } from "preact/hooks";
import { emptyProfile, isEmpty, type Profile } from "../fit/profile.ts";
import { t } from "../i18n/t.ts";
import { DownloadButton } from "./DownloadButton.tsx";
import { ProfileForm } from "./ProfileForm.tsx";

interface SituationSectionProps {
  initial: Profile;
  onSave: (profile: Profile) => Promise<void>;
  onErase: () => Promise<void>;
}

/** "My situation" with its two buttons: export and erase, one click each. Every change is kept at once. */
export function SituationSection({ initial, onSave, onErase }: SituationSectionProps) {
  const [profile, setProfile] = useState(initial);
  const [generation, setGeneration] = useState(0);
  const [outcome, setOutcome] = useState("");
  const save = async (next: Profile) => {
    setProfile(next);
    await onSave(next);
    setOutcome(t("profileSaved"));
  };
  const erase = async () => {
    // First, so that what is said from here on is said of an empty situation.
    setProfile(emptyProfile);
    setGeneration(generation + 1);
    await onErase();
    setOutcome(t("profileErased"));
  };
  return (
    <section id="situation" aria-labelledby="situation-heading">
      <h1 id="situation-heading">{t("profileHeading")}</h1>
      <p class="lead">{t("profileIntro")}</p>
      <ProfileForm key={generation} profile={profile} onChange={(next) => void save(next)} />
      <p class="situation-actions">
        <DownloadButton
          label={t("profileExport")}
          name="smallprint-situation.json"
          content={() => JSON.stringify(profile, null, 2)}
        />
        <button type="button" class="button" disabled={isEmpty(profile)} onClick={() => void erase()}>
          {t("profileErase")}
        </button>
        <span role="status">{outcome}</span>
      </p>
    </section>
  );
}
