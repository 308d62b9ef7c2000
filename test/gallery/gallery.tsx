import { render } from "preact";
import { judge } from "../../src/fit/judge.ts";
import { isEmpty, type Profile } from "../../src/fit/profile.ts";
import { questions } from "../../src/fit/questions.ts";
import { setMessageSource } from "../../src/i18n/message-source.ts";
import { PopupState } from "../../src/ui/PopupState.tsx";
import { PostingView } from "../../src/ui/PostingView.tsx";
import { questionText } from "../../src/ui/question-text.ts";
import { textsOf } from "../support/message-source.ts";
import { cases, type GalleryCase } from "./cases.ts";
import "../../src/ui/tokens.css";
import "../../src/ui/base.css";
import "../../src/popup/popup.css";

const wanted = new URLSearchParams(location.search);
const shown = cases[wanted.get("case") ?? "no-profile"];
const root = document.querySelector("#gallery");
if (!shown || !root) throw new Error(`no such case: ${location.search}`);

const german = "locale" in shown || wanted.has("de");
setMessageSource(textsOf(german ? "de" : "en"));
document.documentElement.lang = german ? "de" : "en";
if ("dir" in shown && shown.dir) document.documentElement.dir = shown.dir;
render(draw(shown), root);

function draw(one: GalleryCase) {
  if ("state" in one) return <PopupState state={one.state} onAction={() => {}} />;
  const profile: Profile = { version: 1, ...one.profile };
  const { extraction, today, language = "en" } = one;
  const judgements = isEmpty(profile) ? [] : judge({ extraction, profile, today });
  return (
    <PostingView
      reading={extraction}
      judgements={judgements}
      questions={questions(extraction, judgements).map(questionText)}
      language={language}
      today={today}
      health={{ characters: 4213, framesRead: 2, framesNotReachable: 1, unreadSections: 1 }}
      onShow={() => {}}
      onWrong={() => {}}
    />
  );
}
