import { addresses as accenture } from "./accenture.ts";
import { addresses as amazon } from "./amazon.ts";
import { addresses as ashby } from "./ashby.ts";
import type { BoardAddress } from "./board.ts";
import { addresses as greenhouse } from "./greenhouse.ts";
import { addresses as indeed } from "./indeed.ts";
import { addresses as lever } from "./lever.ts";
import { addresses as linkedin } from "./linkedin.ts";
import { addresses as loxo } from "./loxo.ts";
import { addresses as more } from "./more-addresses.ts";
import { addresses as oracle } from "./oracle.ts";
import { addresses as recsolu } from "./recsolu.ts";
import { addresses as seek } from "./seek.ts";
import { addresses as stackOverflow } from "./stack-overflow.ts";
import { addresses as taleo } from "./taleo.ts";
import { addresses as ultipro } from "./ultipro.ts";
import { addresses as weWorkRemotely } from "./we-work-remotely.ts";
import { addresses as workAtAStartup } from "./work-at-a-startup.ts";
import { addresses as workday } from "./workday.ts";

/** A board's own host comes before the parameters that may stand on any host. */
const ADDRESSES: readonly BoardAddress[] = [
  ...lever,
  ...workday,
  ...linkedin,
  ...indeed,
  ...seek,
  ...oracle,
  ...taleo,
  ...ultipro,
  ...accenture,
  ...amazon,
  ...loxo,
  ...recsolu,
  ...stackOverflow,
  ...weWorkRemotely,
  ...workAtAStartup,
  ...more,
  ...greenhouse,
  ...ashby,
];

/** The board and the job that an address names, or null when it names none. */
export function jobAt(url: URL): { board: string; jobId: string } | null {
  for (const { board, host, path, query } of ADDRESSES) {
    const onHost = host.exec(url.hostname.toLowerCase());
    if (!onHost) continue;
    const inPath = path?.exec(url.pathname);
    const id = inPath?.groups?.id ?? query?.map((name) => url.searchParams.get(name)).find((value) => value);
    if (!id) continue;
    const tenant = inPath?.groups?.tenant ?? onHost.groups?.tenant;
    return { board, jobId: tenant ? `${tenant}/${id}` : id };
  }
  return null;
}
