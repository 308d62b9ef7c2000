import type { BoardAddress, BoardParts } from "./board.ts";

export const addresses: readonly BoardAddress[] = [
  {
    board: "linkedin",
    host: /(?:^|\.)linkedin\.com$/,
    path: /^\/jobs\/view\/(?:[^/]*-)?(?<id>\d{6,})/,
    query: ["currentJobId"],
  },
];

/** The public page; to members LinkedIn serves hashed classes, and the page is read the generic way. */
export const parts: BoardParts = {
  board: "linkedin",
  markers: ".topcard__title, .top-card-layout__title",
  title: ".top-card-layout__title, .topcard__title",
  employer: ".topcard__org-name-link",
  places: ".topcard__flavor + .topcard__flavor--bullet:not(.num-applicants__caption)",
  body: ".description .show-more-less-html__markup, .description__text, .show-more-less-html__markup",
  closed: ".closed-job__flavor",
};
