import { isExtensionThere, tellWorker } from "../../messaging/in-content.ts";
import { forget } from "../../page/gate/headings.ts";
import { isJobPosting } from "../../page/is-job-posting.ts";
import { isGone } from "../is-gone.ts";
import { lookAgain } from "../look-again.ts";
import { isSinglePage } from "../single-page-boards.ts";
import { takeOver } from "../take-over.ts";

/** On a page that stays without a posting an observer gives up after so many looks, until the next address. */
const MOST_LOOKS = 12;
const until = takeOver();
const { signal } = until;

/** Sends for the reader where there is a posting, or an address that promises one. From then on it watches instead. */
function look(count: number): boolean {
  const { posting, awaited } = isJobPosting(document, location.href);
  forget();
  if (posting || awaited || isGone()) {
    until.abort();
    tellWorker("jobHere", {});
  }
  return count < MOST_LOOKS;
}

function begin(): void {
  const restart = lookAgain(look, signal);
  const moved = () => {
    if (!isExtensionThere()) until.abort();
    look(0);
    restart();
  };
  look(0);
  if (isSinglePage(location.hostname)) restart();
  navigation.addEventListener("currententrychange", moved, { signal });
}

// A page that is fetched in advance may never be seen.
if (Reflect.get(document, "prerendering")) {
  document.addEventListener("prerenderingchange", begin, { once: true });
} else begin();
