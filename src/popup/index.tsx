import { noCorrections } from "../corrections/correction.ts";
import { t } from "../i18n/t.ts";
import { localDate } from "../jobs/deadline.ts";
import type { Row } from "../jobs/row.ts";
import { askBackground } from "../messaging/ask.ts";
import { storedCorrections } from "../storage/corrections.ts";
import { onJobNews } from "../storage/job-news.ts";
import { profileOfferDismissed, storedProfile } from "../storage/profile.ts";
import { SavedJobs } from "../storage/saved-jobs.ts";
import { onStoredChange } from "../storage/stored-item.ts";
import { tabKey, tabRecord } from "../storage/tab-readings.ts";
import { PopupBar } from "../ui/PopupBar.tsx";
import type { EmptyState } from "../ui/PopupState.tsx";
import { startPage } from "../ui/start-page.tsx";
import { Popup, type PopupActions, type Read } from "./Popup.tsx";
import { SavedHalf } from "./SavedHalf.tsx";
import { type ReadTab, shownFor } from "./shown-for.ts";
import { activeTab, allowSite, openPage, type PopupTab } from "./tab.ts";
import "./popup.css";

const SITUATION = "src/options/index.html#situation";

/** Draws what the worker left of the tab, and again whenever it or the saved job changes. */
async function start(): Promise<void> {
  const tab = await activeTab();
  const until = new AbortController();
  addEventListener("pagehide", () => until.abort());
  let jobs: SavedJobs | null = null;
  const draw = async () => drawTab(tab, jobs);
  const first = await draw();
  onStoredChange("session", tabKey(tab.id), () => void draw(), until.signal);
  onJobNews(() => void draw(), until.signal);
  if (first === "unread") await askBackground("readTab", { tabId: tab.id });
  jobs = await SavedJobs.open();
  await draw();
}

async function drawTab(tab: PopupTab, jobs: SavedJobs | null) {
  const [read, profile, dismissed] = await Promise.all([
    tabRecord(tab.id).read(),
    storedProfile.read(),
    profileOfferDismissed.read(),
  ]);
  const shown = shownFor(tab.url, read);
  const reading = shown === "unread" ? "reading" : shown;
  const posting = typeof reading === "string" ? null : reading.postings[0];
  const stored = posting && storedCorrections(posting.jobId, tab.isPrivate);
  const row = posting && jobs ? await rowOf(jobs, posting.jobId) : null;
  const tabId = tab.id;
  const frameId = posting?.frameId ?? 0;
  const actions: PopupActions = {
    showEvidence: (kind, evidence) => void askBackground("showEvidence", { tabId, frameId, kind, evidence }),
    pickSentence: (kind) => void askBackground("pickSentence", { tabId, frameId, kind }).then(() => close()),
    resolve: (state) => void resolve(state, tab),
    saveCorrections: (corrections) => void stored?.write(corrections),
    openSituation: () => void openPage(SITUATION),
    dismissOffer: () => void profileOfferDismissed.write(true),
  };
  startPage(
    t("extensionName"),
    <Popup
      reading={typeof reading === "string" ? reading : readOf(reading)}
      corrections={(await stored?.read()) ?? noCorrections}
      profile={profile}
      offersProfile={!dismissed}
      today={localDate(Date.now())}
      now={Date.now}
      actions={actions}
      bar={
        <PopupBar
          isSaved={posting ? row !== null : null}
          onSave={() => void askBackground("saveTab", { tabId, frameId })}
          onSavedJobs={() => void openPage("src/saved/index.html")}
          onSituation={() => void openPage(SITUATION)}
        />
      }
    >
      {row && jobs && <SavedHalf row={row} jobs={jobs} now={Date.now} />}
    </Popup>,
  );
  return shown;
}

function readOf({ postings: [posting], framesRead, framesNotReachable }: ReadTab): Read {
  const { characters, unreadSections } = posting;
  return { ...posting, health: { characters, unreadSections, framesRead, framesNotReachable } };
}

const rowOf = async (jobs: SavedJobs, id: string): Promise<Row | null> =>
  (await jobs.rowsOf([id]))[0] ?? null;

/** The one thing to do in an empty state. Permission is asked for first: it needs the click itself. */
async function resolve(state: EmptyState, tab: PopupTab): Promise<void> {
  if (state === "pdf") return openPage("src/paste/index.html");
  if (state === "noAccess" && !(await allowSite(tab.url))) return;
  await askBackground("readTab", { tabId: tab.id });
}

void start();
