import type { BoardAddress, BoardParts } from "./board.ts";

export const addresses: readonly BoardAddress[] = [
  { board: "accenture", host: /^(?:www\.)?accenture\.com$/, path: /\/careers\/jobdetails$/, query: ["id"] },
];

/** All places stand in one line behind "view all": "AZ - Phoenix, CA - Los Angeles". */
export const parts: BoardParts = {
  board: "accenture",
  markers: ".cmp-job-listing-details__description-content",
  title: ".cmp-job-listing-hero__title-container h1",
  places: ".cmp-job-listing-details__location-description",
  body: ".cmp-job-listing-details__description-content",
};
