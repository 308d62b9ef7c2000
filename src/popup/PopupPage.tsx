import { useCallback, useEffect, useState } from "preact/hooks";
import type { Corrections } from "../corrections/correction.ts";
import { t } from "../i18n/t.ts";
import { localDate } from "../jobs/deadline.ts";
import { askBackground } from "../messaging/ask.ts";
import { requestSites } from "../permissions/sites.ts";
import { storedCorrections } from "../storage/corrections.ts";
import { draftSlot } from "../storage/draft-slot.ts";
import { profileOfferDismissed } from "../storage/profile.ts";
import type { Posting } from "../storage/tab-readings.ts";
import type { WantedCorrection } from "../storage/wanted-correction.ts";
import { PopupBar } from "../ui/PopupBar.tsx";
import type { EmptyState } from "../ui/PopupState.tsx";
import { FoundClosed } from "./FoundClosed.tsx";
import { GoneJob } from "./GoneJob.tsx";
import type { View } from "./load-view.ts";
import { MaybeSame } from "./MaybeSame.tsx";
import { Popup, type PopupActions, type Read } from "./Popup.tsx";
import { PostingSwitch } from "./PostingSwitch.tsx";
import { SavedHalf, StoreFailure } from "./SavedHalf.tsx";
import { SiteOffer } from "./SiteOffer.tsx";
import type { ReadTab } from "./shown-for.ts";
import { openPage, type PopupTab, sitesOf } from "./tab.ts";
import { useKeeping } from "./use-keeping.ts";
import { usePinned } from "./use-pinned.ts";
import { useSavedJobs } from "./use-saved-jobs.ts";
import { useView } from "./use-view.ts";

const SITUATION = "src/options/index.html#situation";
const SAVED = "src/saved/index.html";

interface PopupPageProps {
  tab: PopupTab;
  initial: View;
  /** The value to put right that the user chose in the page. */
  wanted: WantedCorrection | null;
  now: () => number;
}

/** The popup of one tab: what is known of it, drawn again whenever that or the saved job changes. */
export function PopupPage({ tab, initial, wanted, now }: PopupPageProps) {
  const [chosen, setChosen] = useState<string | null>(wanted?.jobId ?? null);
  const [hasFailed, setFailed] = useState(false);
  const { writer, same, problem, version, changed } = useSavedJobs(tab);
  const view = useView({ tab, initial, writer, version, chosen });
  const read = useCallback(
    (anyway: boolean) => {
      setFailed(false);
      askBackground("readTab", { tabId: tab.id, anyway }).catch(() => setFailed(true));
    },
    [tab],
  );
  const isUnread = view.shown === "unread";
  useEffect(() => {
    if (isUnread) read(false);
  }, [isUnread, read]);

  const { shown, posting, row } = view;
  usePinned(posting?.jobId ?? null, setChosen);
  const frame = { tabId: tab.id, frameId: posting?.frameId ?? 0 };
  const readText = () => askBackground("readText", frame);
  const kept = useKeeping(
    writer && posting && view.isRowKnown
      ? { posting, row, onKept: changed, parts: { writer, slot: draftSlot(tab.isPrivate), readText, now } }
      : null,
  );
  // A click that comes before the saved jobs are open is not lost.
  const [isToSave, setToSave] = useState(false);
  useEffect(() => {
    if (!isToSave || !kept) return;
    kept.save();
    setToSave(false);
  }, [isToSave, kept]);
  const [isLost, setLost] = useState(false);
  const state: ReadTab | EmptyState = shown !== "unread" ? shown : hasFailed ? "failed" : "reading";
  const actions: PopupActions = {
    showEvidence: (kind, evidence) =>
      void askBackground("showEvidence", { ...frame, kind, evidence }).then(
        (isFound) => setLost(!isFound),
        () => setLost(true),
      ),
    pickSentence: (kind) => void askBackground("pickSentence", { ...frame, kind }).then(() => close()),
    resolve: (state) => void resolve(state),
    saveCorrections: (corrections: Corrections) =>
      void (posting && storedCorrections(posting.jobId, tab.isPrivate).write(corrections)),
    openSituation: () => void openPage(SITUATION),
    dismissOffer: () => void profileOfferDismissed.write(true),
  };

  /** The one thing to do in an empty state. Permission is asked for first: it needs the click itself. */
  async function resolve(state: EmptyState): Promise<void> {
    if (state === "pdf") return openPage("src/paste/index.html");
    const sites = sitesOf([tab.url]);
    if (state === "noAccess" && sites.length > 0 && !(await requestSites(sites))) return;
    read(true);
  }

  const frames = state === "noPosting" || state === "emptyPage" ? view.outOfReach : [];
  const offered = sitesOf([...(view.isCovered ? [] : [tab.url, posting?.url ?? ""]), ...frames]);
  const offersSites = offered.length > 0 && state !== "noAccess" && state !== "reading";
  return (
    <>
      {typeof state !== "string" && state.postings.length > 1 && (
        <PostingSwitch postings={state.postings} chosen={posting?.jobId ?? ""} onChoose={setChosen} />
      )}
      <Popup
        reading={typeof state === "string" || !posting ? stateOf(state) : readOf(posting, state)}
        corrections={view.corrections}
        wanted={wanted && wanted.jobId === posting?.jobId ? wanted : null}
        profile={view.profile}
        offersProfile={view.offersProfile}
        today={localDate(now())}
        now={now}
        actions={actions}
        notice={row && row.closedAt !== null && !posting?.extraction.closed && <FoundClosed row={row} />}
        bar={
          <>
            {isLost && (
              <p class="lost" role="status">
                {t("evidenceGone")}
              </p>
            )}
            {offersSites && <SiteOffer frames={frames} onAllow={() => void requestSites(offered)} />}
            <PopupBar
              isSaved={posting ? row !== null : null}
              isLit={posting ? view.isOverlayOn : null}
              onSave={() => setToSave(true)}
              onLight={(on) => void askBackground("setOverlay", { tabId: tab.id, on })}
              onSavedJobs={() => void openPage(SAVED)}
              onSituation={() => void openPage(SITUATION)}
            />
          </>
        }
      >
        {!posting && row && (
          <GoneJob
            row={row}
            onOpen={() => void openPage(`${SAVED}#${new URLSearchParams({ job: row.id })}`)}
          />
        )}
        {posting && problem && <StoreFailure problem={problem} />}
        {posting && same && (
          <MaybeSame key={posting.jobId} posting={posting} same={same} now={now} readText={readText} />
        )}
        {posting && kept && <SavedHalf jobId={posting.jobId} kept={kept} />}
        {posting && !kept && !problem && <div class="saved-half saved-half-coming" />}
      </Popup>
    </>
  );
}

const stateOf = (state: ReadTab | EmptyState): EmptyState => (typeof state === "string" ? state : "reading");

function readOf(posting: Posting, { framesRead, framesNotReachable }: ReadTab): Read {
  const { characters, unreadSections } = posting;
  return { ...posting, health: { characters, unreadSections, framesRead, framesNotReachable } };
}
