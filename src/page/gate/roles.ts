import { plain } from "./fold.ts";
import { ROLE_MARK, ROLES } from "./words.ts";

const roles: ReadonlySet<string> = new Set(ROLES.split(" "));

/** Whether a text holds a word that names a job. */
export const namesJob = (text: string): boolean =>
  ROLE_MARK.test(text) ||
  plain(text)
    .split(" ")
    .some((word) => roles.has(word));
