import { fold } from "./fold.ts";
import type { Row } from "./row.ts";

/**
 * Rows that may be the same job elsewhere: an aggregator's copy, the employer's own page. Same employer and same
 * title, and no place that says otherwise. Only offered: the user merges, and can part again.
 */
export function maybeSame(row: Row, rows: readonly Row[]): Row[] {
  const key = keyOf(row);
  if (key === null) return [];
  return rows.filter(
    (other) =>
      other.id !== row.id &&
      keyOf(other) === key &&
      other.user.sameAs === null &&
      row.user.sameAs === null &&
      !row.user.notSameAs.includes(other.id) &&
      !other.user.notSameAs.includes(row.id) &&
      placesMayMeet(row, other),
  );
}

/** What is left of "Acme, Inc." and "ACME" is the same. */
const LEGAL = /\b(?:inc|llc|ltd|limited|gmbh|ag|se|corp|corporation|company|co|plc|bv|sarl|sas|srl)\b/g;
const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function keyOf({ summary }: Row): string | null {
  const employer = plain(plain(summary.employer).replace(LEGAL, ""));
  const title = plain(summary.title);
  return employer === "" || title === "" ? null : `${employer}\n${title}`;
}

function placesMayMeet(a: Row, b: Row): boolean {
  const [here, there] = [a, b].map(({ summary }) => (summary.places ?? []).map(plain));
  if (!here?.length || !there?.length) return true;
  return here.some((place) => there.some((other) => place.includes(other) || other.includes(place)));
}
