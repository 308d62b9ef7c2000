import { t } from "../i18n/t.ts";
import { storedProfile } from "../storage/profile.ts";
import { SituationSection } from "../ui/SituationSection.tsx";
import { startPage } from "../ui/start-page.tsx";
import "../ui/page.css";

const initial = storedProfile.read();
initial.then((profile) =>
  startPage(
    t("optionsTitle"),
    <SituationSection initial={profile} onSave={storedProfile.write} onErase={storedProfile.erase} />,
  ),
);
