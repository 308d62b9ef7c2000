import * as z from "zod/mini";
import { TextEvidence } from "../engine/evidence.ts";
import { factKinds } from "../engine/values.ts";
import { storedItem } from "./stored-item.ts";

/** Which value the popup is to be opened on, and the sentence that the user picked for it in the page. */
const WantedCorrection = z.object({
  tabId: z.int(),
  jobId: z.string(),
  kind: z.enum(factKinds),
  evidence: z.nullable(TextEvidence),
});

export type WantedCorrection = z.infer<typeof WantedCorrection>;

/** Left by the worker for the next popup of a tab, which takes it away. */
export const wantedCorrection = storedItem("session", "wantedCorrection", z.nullable(WantedCorrection), null);
