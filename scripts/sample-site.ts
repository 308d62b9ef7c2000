import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../test/pages");

/** What is served where: host and path, and the file in `test/pages`. Hosts are listed boards, but for the last. */
const FILES: Readonly<Record<string, string>> = {
  "boards.greenhouse.io/pinterest/jobs/6834021": "internship.html",
  "boards.greenhouse.io/embed/job_app": "internship.html",
  "boards.greenhouse.io/pinterest": "job-list.html",
  "www.pinterestcareers.com/": "career-home.html",
  "www.pinterestcareers.com/jobs/cross-origin": "embed-cross-origin.html",
  "www.pinterestcareers.com/jobs/same-origin": "embed-same-origin.html",
  "www.pinterestcareers.com/job-frame": "internship.html",
  "www.linkedin.com/pulse/salary-line": "article.html",
  "www.linkedin.com/jobs/search/": "split-linkedin.html",
  "www.linkedin.com/jobs/pane/4101000001": "pane-internship.html",
  "www.linkedin.com/jobs/pane/4101000002": "pane-hydrologist.html",
  "www.indeed.com/jobs": "split-indeed.html",
  "www.indeed.com/viewjob-pane/5f1e2d3c4b5a6978": "pane-night-nurse.html",
  "www.indeed.com/viewjob-pane/0a9b8c7d6e5f4031": "pane-school-nurse.html",
  "rivers.wd3.myworkdayjobs.com/en-US/rivers/details/Lock-Keeper_R-2001": "split-workday.html",
  "rivers.wd3.myworkdayjobs.com/wday/cxs/rivers/Lock-Keeper_R-2001": "pane-lock-keeper.html",
  "rivers.wd3.myworkdayjobs.com/wday/cxs/rivers/Ferry-Master_R-2002": "pane-ferry-master.html",
  "jobs.lever.co/fjordline/0c1f8a52-7d3e-4b6a-9f20-5e8d1c7b3a01": "late.html",
  "jobs.lever.co/fjordline/late-body": "late-body.html",
  "jobs.lever.co/fjordline/0c1f8a52-7d3e-4b6a-9f20-5e8d1c7b3a02": "empty-shell.html",
  "jobs.lever.co/amber-rail/3b9d2e64-18c7-4f05-a6d1-92e0b7c4f503": "shadow.html",
  "jobs.lever.co/feldweg/7e5a1c38-90b2-4d6f-8c13-6fa2d0e9b704": "german.html",
  "jobs.lever.co/quenouille/51d8f7b0-2c6e-49a3-b7e4-0c9a3d5f1805": "french.html",
  "jobs.lever.co/tidewater/a4c60e19-5f7b-4832-9d0e-e17b8c2d6f06": "right-to-left.html",
  "jobs.lever.co/quill-works/c82f4b7d-06e9-41a5-8b3c-7d1e5a0f9207": "dark.html",
  "jobs.lever.co/copper/f01b6d93-a47c-4e28-95d0-3c8e2f7a1b08": "closed.html",
  "www.pinterestcareers.com/structured": "structured.html",
  "jobs.example/openings/machine-learning-intern": "internship.html",
};
export const sampleHosts: readonly string[] = [
  ...new Set(Object.keys(FILES).map((place) => place.slice(0, place.indexOf("/")))),
];

/** Sample pages by what they show. */
export const samplePages = {
  internship: "boards.greenhouse.io/pinterest/jobs/6834021",
  jobList: "boards.greenhouse.io/pinterest",
  careerHome: "www.pinterestcareers.com/",
  article: "www.linkedin.com/pulse/salary-line",
  crossOriginFrame: "www.pinterestcareers.com/jobs/cross-origin?gh_jid=6834021",
  sameOriginFrame: "www.pinterestcareers.com/jobs/same-origin?gh_jid=6834022",
  splitLinkedIn: "www.linkedin.com/jobs/search/?currentJobId=4101000001",
  splitIndeed: "www.indeed.com/jobs?q=nurse&vjk=5f1e2d3c4b5a6978",
  splitWorkday: "rivers.wd3.myworkdayjobs.com/en-US/rivers/details/Lock-Keeper_R-2001",
  late: "jobs.lever.co/fjordline/0c1f8a52-7d3e-4b6a-9f20-5e8d1c7b3a01",
  emptyShell: "jobs.lever.co/fjordline/0c1f8a52-7d3e-4b6a-9f20-5e8d1c7b3a02",
  shadow: "jobs.lever.co/amber-rail/3b9d2e64-18c7-4f05-a6d1-92e0b7c4f503",
  german: "jobs.lever.co/feldweg/7e5a1c38-90b2-4d6f-8c13-6fa2d0e9b704",
  french: "jobs.lever.co/quenouille/51d8f7b0-2c6e-49a3-b7e4-0c9a3d5f1805",
  rightToLeft: "jobs.lever.co/tidewater/a4c60e19-5f7b-4832-9d0e-e17b8c2d6f06",
  dark: "jobs.lever.co/quill-works/c82f4b7d-06e9-41a5-8b3c-7d1e5a0f9207",
  closed: "jobs.lever.co/copper/f01b6d93-a47c-4e28-95d0-3c8e2f7a1b08",
  structured: "www.pinterestcareers.com/structured",
  unlisted: "jobs.example/openings/machine-learning-intern",
} as const;
export type SamplePage = keyof typeof samplePages;

/** The sample site while it is served. */
export interface SampleSite {
  port: number;
  address(page: SamplePage): string;
  /** Keeps answers for a host and path back until the returned function is called. */
  hold(place: string): () => void;
  /** From now on a page at a host and path is served as `edit` makes it, as when its posting was changed. */
  change(place: string, edit: (html: string) => string): void;
  /**
   * From now on a host and path answer with this status: 410, as a posting that was taken down.
   * @param shows they send along what they sent before, else nothing to read
   */
  takeDown(place: string, status?: number, shows?: boolean): void;
  /** From now on they answer as at first. */
  bringBack(place: string): void;
  close(): Promise<void>;
}

/** Serves the sample pages on this machine by the host that a request names; browsers are told to resolve it to here. */
export async function serveSampleSite(): Promise<SampleSite> {
  const held = new Map<string, Promise<void>>();
  const gone = new Map<string, { status: number; shows: boolean }>();
  const changed = new Map<string, (html: string) => string>();
  const server = createServer(async (request, response) => {
    const host = request.headers.host?.replace(/:\d+$/, "") ?? "";
    const { pathname } = new URL(request.url ?? "/", "http://site.invalid");
    const place = host + pathname;
    const file = pathname === "/watch.js" ? "watch.js" : FILES[place];
    await held.get(place);
    const { status, shows } = gone.get(place) ?? { status: file === undefined ? 404 : 200, shows: true };
    if (file === undefined || !shows) {
      const headers = { "content-type": "text/plain", "cache-control": "no-store" };
      response.writeHead(status, headers).end("nothing here");
      return;
    }
    const type = file.endsWith(".js") ? "text/javascript" : "text/html";
    const text = await readFile(join(folder, file), "utf8");
    response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" });
    const served = changed.get(place)?.(text) ?? text;
    response.end(served.replaceAll("%PORT%", String(port())));
  });
  const port = () => {
    const bound = server.address();
    return bound !== null && typeof bound === "object" ? bound.port : 0;
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: port(),
    address: (page) => `http://${samplePages[page].replace("/", `:${port()}/`)}`,
    hold(place) {
      let release = () => {};
      held.set(place, new Promise((resolve) => (release = resolve)));
      return () => {
        held.delete(place);
        release();
      };
    },
    change: (place, edit) => void changed.set(place, edit),
    takeDown: (place, status = 410, shows = false) => void gone.set(place, { status, shows }),
    bringBack: (place) => void gone.delete(place),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
