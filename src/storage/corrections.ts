import { Corrections, noCorrections } from "../corrections/correction.ts";
import { type StoredItem, storedItem } from "./stored-item.ts";

/**
 * The user's corrections of one posting.
 * @param jobId `identityOf(url).id`
 * @param isPrivate in a private window they last as long as the session
 */
export const storedCorrections = (jobId: string, isPrivate: boolean): StoredItem<Corrections> =>
  storedItem(isPrivate ? "session" : "local", `corrections:${jobId}`, Corrections, noCorrections);
