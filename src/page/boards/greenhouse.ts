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

export const parts: BoardParts = {
  board: "greenhouse",
  markers: "#app_body, .job-post, #grnhse_app, .job__description",
  title: "h1.app-title, .job__title h1, .job-post h1",
  employer: ".company-name",
  places: "#header .location, .job__location, .job-post-container .location",
  body: "#content, .job__description, #job_description",
};
