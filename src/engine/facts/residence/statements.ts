import { applicants } from "./applicants.ts";
import { demands } from "./demands.ts";
import { demandsElsewhere } from "./demands-elsewhere.ts";
import { remoteLines } from "./remote-lines.ts";
import type { Statement } from "./statement.ts";

/** Every way in which a posting says where its applicants must live or work from. */
export const statements: readonly Statement[] = [
  ...remoteLines,
  ...demands,
  ...applicants,
  ...demandsElsewhere,
];
