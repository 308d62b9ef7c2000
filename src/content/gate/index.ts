import { tellWorker } from "../../messaging/in-content.ts";
import { isJobPosting } from "../../page/is-job-posting.ts";
import { currentVisit } from "../visit.ts";

const { posting, awaited } = isJobPosting(document, location.href);
if (posting || awaited) tellWorker("pageSeen", { ...currentVisit(), posting, awaited });
