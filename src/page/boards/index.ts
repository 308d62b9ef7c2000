import { parts as accenture } from "./accenture.ts";
import { parts as amazon } from "./amazon.ts";
import { parts as ashby } from "./ashby.ts";
import type { BoardParts } from "./board.ts";
import { parts as greenhouse } from "./greenhouse.ts";
import { parts as indeed } from "./indeed.ts";
import { parts as lawcruit } from "./lawcruit.ts";
import { parts as lever } from "./lever.ts";
import { parts as linkedin } from "./linkedin.ts";
import { parts as loxo } from "./loxo.ts";
import { parts as oracle } from "./oracle.ts";
import { parts as recsolu } from "./recsolu.ts";
import { parts as seek } from "./seek.ts";
import { parts as stackOverflow } from "./stack-overflow.ts";
import { parts as taleo } from "./taleo.ts";
import { parts as ultipro } from "./ultipro.ts";
import { parts as weWorkRemotely } from "./we-work-remotely.ts";
import { parts as workAtAStartup } from "./work-at-a-startup.ts";
import { parts as workday } from "./workday.ts";

/** Boards whose pages are known. They are told by their markers, so that embedded and proxied pages are known too. */
export const boards: readonly BoardParts[] = [
  greenhouse,
  lever,
  ashby,
  workday,
  linkedin,
  indeed,
  seek,
  oracle,
  taleo,
  ultipro,
  lawcruit,
  recsolu,
  loxo,
  accenture,
  amazon,
  stackOverflow,
  weWorkRemotely,
  workAtAStartup,
];
