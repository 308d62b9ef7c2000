import type { SavedJob, Status, UserHalf } from "./saved-job.ts";

/** A change to the user's half; pure, so that it can run inside a transaction on the newest record. */
export type UserEdit = (user: UserHalf, now: number) => UserHalf;

export const withNote =
  (note: string): UserEdit =>
  (user, now) =>
    note === user.note ? user : { ...user, note, editedAt: now };

/** Sets the status and adds it to the history; the same status again changes nothing. */
export const withStatus =
  (status: Status | null): UserEdit =>
  (user, now) =>
    status === user.status
      ? user
      : { ...user, status, history: [...user.history, { status, at: now }], editedAt: now };

/** Adds a tag (trimmed); one that differs only in case is there already. */
export const withTag =
  (tag: string): UserEdit =>
  (user, now) => {
    const name = tag.trim();
    const there = user.tags.some((known) => known.toLowerCase() === name.toLowerCase());
    return name === "" || there ? user : { ...user, tags: [...user.tags, name], editedAt: now };
  };

export const withoutTag =
  (tag: string): UserEdit =>
  (user, now) =>
    user.tags.includes(tag)
      ? { ...user, tags: user.tags.filter((known) => known !== tag), editedAt: now }
      : user;

/** @param date `YYYY-MM-DD`, or null for none */
export const withOwnDeadline =
  (date: string | null): UserEdit =>
  (user, now) =>
    date === user.ownDeadline ? user : { ...user, ownDeadline: date, editedAt: now };

/** Puts a job under another as its copy; both keep everything, so `parted` undoes it. */
export const mergedInto =
  (id: string): UserEdit =>
  (user, now) => ({ ...user, sameAs: id, editedAt: now });

/** Takes a job out from under `original` without a word on whether they are two: undo of a merge. */
export const unmerged =
  (original: string): UserEdit =>
  (user, now) =>
    user.sameAs === original ? { ...user, sameAs: null, editedAt: now } : user;

/** Takes a job out from under `other`, if it is there, and remembers that they are two. */
export const parted =
  (other: string): UserEdit =>
  (user, now) => ({
    ...unmerged(other)(user, now),
    notSameAs: user.notSameAs.includes(other) ? user.notSameAs : [...user.notSameAs, other],
    editedAt: now,
  });

/** Forgets that a job and `other` are two: undo of that word. */
export const notParted =
  (other: string): UserEdit =>
  (user, now) =>
    user.notSameAs.includes(other)
      ? { ...user, notSameAs: user.notSameAs.filter((id) => id !== other), editedAt: now }
      : user;

/** The job with its user's half changed. */
export const edited = (job: SavedJob, edit: UserEdit, now: number): SavedJob => ({
  ...job,
  user: edit(job.user, now),
});
