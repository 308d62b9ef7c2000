import { formatNumber } from "../i18n/format.ts";
import { t, tCount } from "../i18n/t.ts";

/** How well the page could be read. */
export interface Health {
  /** Characters of text. */
  characters: number;
  framesRead: number;
  framesNotReachable: number;
  /** Folded sections whose text was not in the page. */
  unreadSections: number;
}

/** One line: characters read, frames read or not reachable, sections folded. */
export function HealthLine({ health }: { health: Health }) {
  const { characters, framesRead, framesNotReachable, unreadSections } = health;
  const parts = [
    t("healthCharacters", formatNumber(characters)),
    ...(framesRead > 1 ? [tCount("healthFrames", framesRead)] : []),
    ...(framesNotReachable > 0 ? [tCount("healthFramesMissed", framesNotReachable)] : []),
    ...(unreadSections > 0 ? [tCount("healthFolded", unreadSections)] : []),
  ];
  // The dot stays at the end of a line, never at the start of the next.
  return <p class="health">{parts.join("\u00a0· ")}</p>;
}
