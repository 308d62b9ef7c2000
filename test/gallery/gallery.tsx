import { render } from "preact";
import { noCorrections } from "../../src/corrections/correction.ts";
import { emptyProfile, type Profile } from "../../src/fit/profile.ts";
import { setMessageSource } from "../../src/i18n/message-source.ts";
import { Popup } from "../../src/popup/Popup.tsx";
import { PopupBar } from "../../src/ui/PopupBar.tsx";
import { SituationSection } from "../../src/ui/SituationSection.tsx";
import { Welcome } from "../../src/ui/Welcome.tsx";
import { textsOf } from "../support/message-source.ts";
import { cases, type GalleryCase } from "./cases.ts";
import "../../src/ui/tokens.css";
import "../../src/ui/base.css";
import "../../src/ui/FactGroup.css";

const nothing = () => {};
const NO_ACTIONS = {
  showEvidence: nothing,
  pickSentence: nothing,
  resolve: nothing,
  saveCorrections: nothing,
  openSituation: nothing,
  dismissOffer: nothing,
};
const wanted = new URLSearchParams(location.search);
const shown = cases[wanted.get("case") ?? "no-profile"];
const root = document.querySelector("#gallery");
if (!shown || !root) throw new Error(`no such case: ${location.search}`);

const german = "locale" in shown || wanted.has("de");
setMessageSource(textsOf(german ? "de" : "en"));
document.documentElement.lang = german ? "de" : "en";
if ("dir" in shown && shown.dir) document.documentElement.dir = shown.dir;
if ("page" in shown) await import("../../src/ui/page.css");
else await import("../../src/popup/popup.css");
render(draw(shown), root);

function draw(one: GalleryCase) {
  if ("page" in one) {
    root?.classList.add("page");
    return one.page === "welcome" ? (
      <Welcome logo="/icons/smallprint-128.png" situationHref="#" />
    ) : (
      <SituationSection initial={one.profile} onSave={async () => {}} onErase={async () => {}} />
    );
  }
  const profile: Profile = { ...emptyProfile, ...("state" in one ? {} : one.profile) };
  return (
    <Popup
      reading={
        "state" in one
          ? one.state
          : {
              jobId: "jobs.example/1",
              language: one.language ?? "en",
              extraction: one.extraction,
              health: { characters: 4213, framesRead: 2, framesNotReachable: 1, unreadSections: 1 },
            }
      }
      corrections={noCorrections}
      profile={profile}
      offersProfile={wanted.get("case") === "no-profile"}
      today={"state" in one ? "" : one.today}
      now={() => 0}
      actions={NO_ACTIONS}
      bar={
        <PopupBar
          isSaved={"state" in one ? null : false}
          isLit={"state" in one ? null : false}
          onLight={nothing}
          onSave={nothing}
          onSavedJobs={nothing}
          onSituation={nothing}
        />
      }
    />
  );
}
