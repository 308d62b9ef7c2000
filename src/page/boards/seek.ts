import type { BoardAddress, BoardParts } from "./board.ts";

export const addresses: readonly BoardAddress[] = [
  {
    board: "seek",
    host: /(?:^|\.)seek\.(?:com(?:\.au)?|co\.nz)$/,
    path: /^\/job\/(?<id>\d+)/,
    query: ["jobId"],
  },
];

export const parts: BoardParts = {
  board: "seek",
  markers: "[data-automation=jobAdDetails]",
  title: "[data-automation=job-detail-title]",
  employer: "[data-automation=advertiser-name]",
  places: "[data-automation=job-detail-location]",
  body: "[data-automation=jobAdDetails]",
};
