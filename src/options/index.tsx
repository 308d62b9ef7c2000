import { t } from "../i18n/t.ts";
import {
  allowedSites,
  EVERYWHERE,
  listedSites,
  onSitesChanged,
  removeSites,
  requestSites,
} from "../permissions/sites.ts";
import { storedProfile } from "../storage/profile.ts";
import { SitesSection } from "../ui/SitesSection.tsx";
import { SituationSection } from "../ui/SituationSection.tsx";
import { startPage } from "../ui/start-page.tsx";
import { typedSite } from "./typed-site.ts";
import "../ui/page.css";

/** Draws the page, and again whenever sites were allowed or taken back, here or in the browser's own pages. */
async function start(): Promise<void> {
  const profile = await storedProfile.read();
  const draw = async () => {
    const allowed = await allowedSites();
    startPage(
      t("optionsTitle"),
      <>
        <SituationSection initial={profile} onSave={storedProfile.write} onErase={storedProfile.erase} />
        <SitesSection
          listed={listedSites()}
          allowed={allowed}
          everywhere={EVERYWHERE}
          patternOf={typedSite}
          onAllow={(pattern) => requestSites([pattern])}
          onTakeBack={async (pattern) => {
            await removeSites([pattern]);
          }}
        />
      </>,
    );
  };
  const until = new AbortController();
  addEventListener("pagehide", () => until.abort());
  onSitesChanged(() => void draw(), until.signal);
  await draw();
}

void start();
