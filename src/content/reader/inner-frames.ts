const LEAST_AREA = 200 * 200;
const MOST = 20;

/** The origins of the frames in a tab's page that are large enough to hold a posting, as far as they are elsewhere. */
export function innerFrames(): string[] {
  if (window !== top) return [];
  const found = new Set<string>();
  for (const frame of document.querySelectorAll("iframe")) {
    const { width, height } = frame.getBoundingClientRect();
    const { src } = frame;
    if (width * height >= LEAST_AREA && /^https?:/.test(src) && URL.canParse(src)) {
      found.add(new URL(src).origin);
    }
    if (found.size >= MOST) break;
  }
  found.delete(location.origin);
  return [...found];
}
