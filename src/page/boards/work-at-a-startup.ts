import type { BoardAddress, BoardParts } from "./board.ts";

export const addresses: readonly BoardAddress[] = [
  { board: "work-at-a-startup", host: /^(?:www\.)?workatastartup\.com$/, path: /^\/jobs\/(?<id>\d+)/ },
];

/** "Gardener at Kew (W22)": the title and the employer stand in one span; the other openings list repeats the title alone. */
export const parts: BoardParts = {
  board: "work-at-a-startup",
  markers: ".company-title .company-name",
  title: ".company-title .company-name",
  titleEnd: / at (?=[^ ].*$)/,
  places: ".company-title .company-details > div:first-child",
};
