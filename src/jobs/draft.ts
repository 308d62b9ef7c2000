import type { Status } from "./saved-job.ts";
import { type UserEdit, withNote, withStatus } from "./user-edits.ts";

/** What the user set on a posting and is not in the list yet. */
export interface Draft {
  note?: string | undefined;
  status?: Status | null | undefined;
}

export const isEmptyDraft = ({ note, status }: Draft): boolean => note === undefined && status === undefined;

/** The change to the user's half that a draft makes; one that was typed before the last change comes too late. */
export const withDraft =
  ({ note, status }: Draft): UserEdit =>
  (user, at) => {
    if (user.editedAt > at) return user;
    const noted = note === undefined ? user : withNote(note)(user, at);
    return status === undefined ? noted : withStatus(status)(noted, at);
  };
