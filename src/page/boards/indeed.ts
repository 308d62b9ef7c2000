import type { BoardAddress, BoardParts } from "./board.ts";

export const addresses: readonly BoardAddress[] = [
  {
    board: "indeed",
    host: /(?:^|\.)indeed\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/,
    query: ["vjk", "jk"],
  },
];

export const parts: BoardParts = {
  board: "indeed",
  markers: "#jobDescriptionText",
  title: "[data-testid=jobsearch-JobInfoHeader-title]",
  employer: "[data-testid=inlineHeader-companyName]",
  places: "[data-testid=inlineHeader-companyLocation], [data-testid=job-location]",
  body: "#jobDescriptionText",
};
