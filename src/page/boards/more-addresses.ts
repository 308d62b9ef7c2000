import type { BoardAddress } from "./board.ts";

/** Boards whose addresses name a job, while their pages are read the generic way. */
export const addresses: readonly BoardAddress[] = [
  { board: "workable", host: /^(?:apply|jobs)\.workable\.com$/, path: /\/(?:j|view)\/(?<id>[\dA-Za-z]{8,})/ },
  {
    board: "smartrecruiters",
    host: /^(?:jobs|careers)\.smartrecruiters\.com$/,
    path: /^\/[^/]+\/(?<id>\d{10,})/,
  },
  {
    board: "teamtailor",
    host: /^(?<tenant>[^.]+)(?:\.[a-z]+)?\.teamtailor\.com$/,
    path: /\/jobs\/(?<id>\d+)/,
  },
  { board: "personio", host: /^(?<tenant>[^.]+)\.jobs\.personio\.(?:de|com)$/, path: /^\/job\/(?<id>\d+)/ },
  { board: "recruitee", host: /^(?<tenant>[^.]+)\.recruitee\.com$/, path: /\/o\/(?<id>[^/]+)/ },
  { board: "bamboohr", host: /^(?<tenant>[^.]+)\.bamboohr\.com$/, path: /\/(?:careers|jobs)\/(?<id>\d+)/ },
  { board: "breezy", host: /^(?<tenant>[^.]+)\.breezy\.hr$/, path: /^\/p\/(?<id>[\da-f]{8,})/ },
  { board: "pinpoint", host: /^(?<tenant>[^.]+)\.pinpointhq\.com$/, path: /\/postings\/(?<id>[\da-f-]{36})/ },
  { board: "rippling", host: /^ats\.rippling\.com$/, path: /\/jobs\/(?<id>[\da-f-]{36})/ },
  { board: "jobvite", host: /^jobs\.jobvite\.com$/, path: /\/job\/(?<id>\w+)/ },
  { board: "jazzhr", host: /^(?<tenant>[^.]+)\.applytojob\.com$/, path: /^\/apply\/(?<id>\w+)/ },
  { board: "join", host: /^join\.com$/, path: /^\/companies\/[^/]+\/(?<id>\d+)/ },
  { board: "icims", host: /^(?<tenant>[^.]+)\.icims\.com$/, path: /^\/jobs\/(?<id>\d+)\// },
  { board: "handshake", host: /(?:^|\.)joinhandshake\.com$/, path: /\/jobs?(?:-search)?\/(?<id>\d+)/ },
  {
    board: "glassdoor",
    host: /(?:^|\.)glassdoor\.[a-z.]+$/,
    path: /JV_.*KO\d.*?(?<id>\d{9,})/,
    query: ["jl"],
  },
  { board: "paylocity", host: /^recruiting\.paylocity\.com$/, path: /\/Jobs\/Details\/(?<id>\d+)/i },
  { board: "avature", host: /^(?<tenant>[^.]+)\.avature\.net$/, path: /\/JobDetail\/(?:[^/]+\/)?(?<id>\d+)/ },
  {
    board: "ycombinator",
    host: /^(?:www\.)?ycombinator\.com$/,
    path: /^\/companies\/[^/]+\/jobs\/(?<id>[^/]+)/,
  },
];
