import { t } from "../i18n/t.ts";
import { localDate } from "../jobs/deadline.ts";
import { handedText } from "../storage/handed-text.ts";
import { storedProfile } from "../storage/profile.ts";
import { startPage } from "../ui/start-page.tsx";
import { PastePage } from "./PastePage.tsx";
import "../ui/page.css";
import "./paste.css";

/** Reads at once what was selected in a page; a page of this kind that is loaded again begins empty. */
async function start(): Promise<void> {
  const [profile, initial] = await Promise.all([storedProfile.read(), handedText.read()]);
  startPage(
    t("pasteTitle"),
    <PastePage initial={initial} profile={profile} today={localDate(Date.now())} now={Date.now} />,
  );
  await handedText.erase();
}

void start();
