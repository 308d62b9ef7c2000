/**
 * Why the saved jobs cannot be read or written:
 * `full` no room on the disk, `blocked` another page holds an older version open,
 * `newer` written by a later version of the extension, `corrupt` the browser cannot read its own files,
 * `refused` the browser does not let the extension store anything (some private windows).
 */
export const storeProblemKinds = ["full", "blocked", "newer", "corrupt", "refused"] as const;
export type StoreProblemKind = (typeof storeProblemKinds)[number];

/** A failure of the store in one of few kinds, so that it can be said in a sentence. Nothing was written. */
export class StoreProblem extends Error {
  override readonly name = "StoreProblem";
  readonly kind: StoreProblemKind;

  constructor(kind: StoreProblemKind, cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

const KINDS: Record<string, StoreProblemKind> = {
  QuotaExceededError: "full",
  VersionError: "newer",
  SecurityError: "refused",
};

/** Any failure of IndexedDB as a `StoreProblem`; names from https://w3c.github.io/IndexedDB/#exceptions. */
export function problemOf(error: unknown): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  return new StoreProblem(KINDS[name] ?? "corrupt", error);
}

/** A failure to open a database. Private windows of Firefox say no with the name that a lost connection has elsewhere. */
export const openingProblemOf = (error: unknown): StoreProblem =>
  error instanceof DOMException && error.name === "InvalidStateError"
    ? new StoreProblem("refused", error)
    : problemOf(error);
