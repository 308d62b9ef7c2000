import * as z from "zod/mini";
import { storedItem } from "./stored-item.ts";

const NAME = "overlaySites";
const hosts = (where: "local" | "session") => storedItem(where, NAME, z.array(z.string()), []);

/** The key whose change says that the overlay was turned on or off for a site. */
export const OVERLAY_KEY = NAME;

/** Whether the user turned the overlay on for the site of an address. */
export async function isOverlayOn(url: string, isPrivate: boolean): Promise<boolean> {
  const host = hostOf(url);
  const [kept, forNow] = await Promise.all([
    hosts("local").read(),
    isPrivate ? hosts("session").read() : Promise.resolve([]),
  ]);
  return host !== "" && (forNow.includes(host) || (kept.includes(host) && !forNow.includes(`-${host}`)));
}

/**
 * Remembers for the site of an address whether the overlay is on. In a private window it is remembered, on or off,
 * as long as the session lasts.
 */
export async function rememberOverlay(url: string, isPrivate: boolean, on: boolean): Promise<void> {
  const host = hostOf(url);
  if (host === "") return;
  const stored = hosts(isPrivate ? "session" : "local");
  const others = (await stored.read()).filter((other) => other !== host && other !== `-${host}`);
  await stored.write(on ? [...others, host] : isPrivate ? [...others, `-${host}`] : others);
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : "");
