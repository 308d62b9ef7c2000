import type { BoardAddress, BoardParts } from "./board.ts";

/** Oracle Recruiting; job numbers are unique within a customer's host. */
export const addresses: readonly BoardAddress[] = [
  {
    board: "oracle",
    host: /^(?<tenant>[\w.-]+)\.oraclecloud\.com$/,
    path: /\/hcmUI\/CandidateExperience\/.*\/(?:job|requisitions\/preview)\/(?<id>\d+)/,
  },
];

export const parts: BoardParts = {
  board: "oracle",
  markers: ".job-details__title, .job-details__description-content",
  title: ".job-details__title",
  places: ".job-details__subtitle > span:first-child",
  body: ".job-details__description-content",
};
