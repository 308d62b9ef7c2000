import { t } from "../i18n/t.ts";
import { localDate } from "../jobs/deadline.ts";
import { storedProfile } from "../storage/profile.ts";
import { startPage } from "../ui/start-page.tsx";
import { PastePage } from "./PastePage.tsx";
import "../ui/page.css";
import "./paste.css";

storedProfile
  .read()
  .then((profile) =>
    startPage(t("pasteTitle"), <PastePage profile={profile} today={localDate(Date.now())} now={Date.now} />),
  );
