import type { BoardAddress, BoardParts } from "./board.ts";

export const addresses: readonly BoardAddress[] = [
  { board: "amazon", host: /^(?:www\.)?amazon\.jobs$/, path: /\/jobs\/(?<id>\d+)/ },
];

export const parts: BoardParts = {
  board: "amazon",
  markers: "#job-detail-body, .association.location-icon",
  title: "h1.title",
  places: ".association.location-icon li",
};
