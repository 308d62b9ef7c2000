import { t } from "../i18n/t.ts";
import { wantedCorrection } from "../storage/wanted-correction.ts";
import { startPage } from "../ui/start-page.tsx";
import { loadView } from "./load-view.ts";
import { PopupPage } from "./PopupPage.tsx";
import { activeTab } from "./tab.ts";
import "./popup.css";

/** Draws at once what the worker left of the tab; everything else comes after. */
async function start(): Promise<void> {
  const tab = await activeTab();
  const [view, wanted] = await Promise.all([loadView(tab, null, null), wantedCorrection.read()]);
  const isWanted = wanted?.tabId === tab.id;
  startPage(
    t("extensionName"),
    <PopupPage tab={tab} initial={view} wanted={isWanted ? wanted : null} now={Date.now} />,
  );
  if (wanted) await wantedCorrection.erase();
}

void start();
