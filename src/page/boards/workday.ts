import type { BoardAddress, BoardParts } from "./board.ts";

export const addresses: readonly BoardAddress[] = [
  {
    board: "workday",
    host: /^(?<tenant>[^.]+)\.wd\d+\.myworkdayjobs(?:-impl)?\.com$/,
    // Beside the list of results it is the same job under `details`.
    path: /\/(?:job|details)\/.*_(?<id>[^/_]+)$/,
  },
  {
    board: "workday",
    host: /(?:^|\.)myworkdaysite\.com$/,
    path: /\/recruiting\/(?<tenant>[^/]+)\/.*\/(?:job|details)\/.*_(?<id>[^/_]+)$/,
  },
];

export const parts: BoardParts = {
  board: "workday",
  markers: "[data-automation-id=jobPostingHeader]",
  title: "[data-automation-id=jobPostingHeader]",
  employer: "[data-automation-id=jobPostingCompanyName]",
  places: "[data-automation-id=locations] dd, [data-automation-id=location] dd",
  body: "[data-automation-id=jobPostingDescription]",
};
