import type { BoardAddress, BoardParts } from "./board.ts";

export const addresses: readonly BoardAddress[] = [
  { board: "recsolu", host: /^(?<tenant>[\w-]+)\.recsolu\.com$/, path: /^\/jobs\/(?<id>[\w-]+)/ },
];

/** Under the title stand department, practice and office, in spans without a class. */
export const parts: BoardParts = {
  board: "recsolu",
  markers: ".details-top__title",
  title: ".details-top__title h1",
  places: ".details-top__title > span:last-of-type",
};
