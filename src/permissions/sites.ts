import { extensionApi } from "./extension-api.ts";

/** Every site, as the user may allow it and take it back. */
export const EVERYWHERE = "*://*/*";

/** The pattern of an address's site; null where there is none to allow (a browser's own page, a file). */
export function sitePattern(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return `*://${parsed.hostname}/*`;
}

/** The sites that the extension was installed with. */
export const listedSites = (): string[] => extensionApi().runtime.getManifest().host_permissions ?? [];

/** The sites beyond those that the user has allowed; may hold `EVERYWHERE`. */
export async function allowedSites(): Promise<string[]> {
  const listed = new Set(listedSites());
  const { origins } = await extensionApi().permissions.getAll();
  return (origins ?? []).filter((origin) => !listed.has(origin)).toSorted();
}

/** Whether the extension may enter an address at any time, not only after a click on its button. */
export async function mayEnter(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && extensionApi().permissions.contains({ origins: [pattern] });
}

/** Asks the user to allow sites; must be called from a click or a key. False: refused. */
export const requestSites = (patterns: readonly string[]): Promise<boolean> =>
  extensionApi().permissions.request({ origins: [...patterns] });

/** Takes back what the user has allowed. The sites of the installation stay. */
export const removeSites = (patterns: readonly string[]): Promise<boolean> =>
  extensionApi().permissions.remove({ origins: [...patterns] });

/** Calls `listener` when sites were allowed or taken back, here or in the browser's own pages, until `signal` aborts. */
export function onSitesChanged(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = extensionApi().permissions;
  const changed = () => listener();
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  signal.addEventListener("abort", () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  });
}
