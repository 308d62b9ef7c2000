import type { BoardAddress, BoardParts } from "./board.ts";

export const addresses: readonly BoardAddress[] = [
  {
    board: "we-work-remotely",
    host: /^(?:www\.)?weworkremotely\.com$/,
    path: /^\/remote-jobs\/(?<id>[^/]+)$/,
  },
];

export const parts: BoardParts = {
  board: "we-work-remotely",
  markers: "#job-listing-show-container",
  title: ".listing-header-container h1",
  employer: ".company-card h2 a, #mobile-company a",
  body: "#job-listing-show-container",
};
