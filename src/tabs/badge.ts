import { overall } from "../fit/judge.ts";
import { factIn } from "../fit/reading.ts";
import { t, tCount } from "../i18n/t.ts";
import type { Row } from "../jobs/row.ts";
import { statusText } from "../ui/status-text.ts";
import type { ShownPosting } from "./shown-posting.ts";

/** What the toolbar button of a tab shows. */
export interface Badge {
  text: string;
  title: string;
  /** Behind the text, which is white: at least 4.5:1. */
  background: string;
}

const VERDICTS = {
  fits: { mark: "✓", background: "#0b6641", words: () => t("toolbarFits") },
  depends: { mark: "?", background: "#7a5200", words: () => t("toolbarDepends") },
  conflicts: { mark: "!", background: "#a81d2c", words: () => t("toolbarConflicts") },
} as const;
const PLAIN = "#1f4bb8";
const LONGEST_NOTE = 80;

/** What the button shows for a moment when a posting was saved without the popup. */
export const savedBadge = { text: "★", background: VERDICTS.fits.background } as const;

/** The button of a tab that shows no posting. */
export const noBadge = (): Badge => ({ text: "", title: t("extensionName"), background: PLAIN });

/**
 * The number of kinds that a posting states, a mark for what they mean to the user, and all of it in words.
 * @param row of the posting when it is saved
 */
export function badgeOf(shown: ShownPosting, row: Row | null): Badge {
  const count = shown.reading.facts.length;
  const verdict = overall(shown.judgements);
  const { mark, background, words } = verdict
    ? VERDICTS[verdict]
    : { mark: "", background: PLAIN, words: null };
  const name = factIn(shown.reading, "title")?.value ?? t("titleNotStated");
  const lines = [
    `${t("extensionName")}: ${name}`,
    [tCount("toolbarFacts", count), ...(words ? [words()] : [])].join(" · "),
    ...(row ? [savedLine(row)] : []),
  ];
  return { text: `${count}${mark}`, title: lines.join("\n"), background };
}

function savedLine({ user }: Row): string {
  const note = user.note.length > LONGEST_NOTE ? `${user.note.slice(0, LONGEST_NOTE - 1)}…` : user.note;
  const status = user.status === null ? [] : [statusText(user.status)];
  return [t("popupSaved"), ...status, ...(note === "" ? [] : [note])].join(" · ");
}
