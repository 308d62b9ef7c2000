import type { BoardAddress, BoardParts } from "./board.ts";

/** Hosted boards, the embedded form, and any employer's own page that carries Greenhouse's job id. */
export const addresses: readonly BoardAddress[] = [
  {
    board: "greenhouse",
    host: /(?:^|\.)(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/,
    path: /^\/[^/]+\/jobs\/(?<id>\d+)/,
    query: ["token", "gh_jid"],
  },
  { board: "greenhouse", host: /./, query: ["gh_jid"] },
];

/** The old board (`#app_body`) and the new one (`.job-post`); employers' own pages embed either. */
export const parts: BoardParts = {
  board: "greenhouse",
  markers: "#app_body #content, .job-post .job__description",
  title: "#app_body h1.app-title, .job-post .job__title h1",
  employer: "#header .company-name",
  places: "#app_body #header .location, .job-post .job__location",
  body: "#app_body #content, .job-post .job__description",
};
