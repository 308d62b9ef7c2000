import { answerWorker } from "../../messaging/in-content.ts";
import { takeOver } from "../take-over.ts";
import { PageWatch } from "./page-watch.ts";

const until = takeOver();
const page = new PageWatch(until);

answerWorker(
  {
    read: ({ anyway }) => page.read(anyway),
    capture: () => page.captureNow(),
    stop: () => {
      until.abort();
      return undefined;
    },
  },
  until.signal,
);
page.arrive();
