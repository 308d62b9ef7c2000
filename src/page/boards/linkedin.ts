import type { BoardAddress, BoardParts } from "./board.ts";

export const addresses: readonly BoardAddress[] = [
  {
    board: "linkedin",
    host: /(?:^|\.)linkedin\.com$/,
    path: /^\/jobs\/view\/(?:[^/]*-)?(?<id>\d{6,})/,
    query: ["currentJobId"],
  },
];

/** The public page; logged in, the classes are hashed and the page is read the generic way. */
export const parts: BoardParts = {
  board: "linkedin",
  markers: ".topcard__title, .top-card-layout__title, .jobs-description, .job-view-layout",
  title: ".top-card-layout__title, .topcard__title",
  employer: ".topcard__org-name-link, .topcard__flavor",
  places: ".topcard__flavor--bullet",
  body: ".show-more-less-html__markup, .description__text, #job-details",
  closed: ".closed-job__flavor",
};
