import { answerWorker, tellWorker } from "../../messaging/in-content.ts";
import { captureWithMap } from "../../page/capture.ts";
import { isJobPosting } from "../../page/is-job-posting.ts";
import { leaveReader } from "../page-reader.ts";
import { currentVisit, nextRevision } from "../visit.ts";

const until = new AbortController();

function read(anyway: boolean): undefined {
  const visit = currentVisit();
  const { posting } = isJobPosting(document, location.href);
  if (!posting && !anyway) return;
  const captured = captureWithMap(document, location.href);
  leaveReader(captured);
  tellWorker("pageRead", { ...visit, snapshot: captured.snapshot, revision: nextRevision(), posting });
}

answerWorker(
  {
    read: ({ anyway }) => read(anyway),
    capture: () => captureWithMap(document, location.href).snapshot,
  },
  until.signal,
);
read(false);
