import browser from "webextension-polyfill";
import { highlightStyles } from "../content/overlay/highlight-style.ts";
import { askFrame, NobodyThere } from "../messaging/ask-frame.ts";
import type { ToContent } from "../messaging/to-content.ts";

/** A frame of a tab. */
export interface Frame {
  tabId: number;
  frameId: number;
}

export const FILES = {
  gate: "src/content/gate/index.js",
  reader: "src/content/reader/index.js",
  overlay: "src/content/overlay/index.js",
} as const;
export type ScriptName = keyof typeof FILES;

/**
 * Puts a script into a frame; one that is there already is replaced by the new one.
 * @throws Error when the extension may not enter the frame, or the frame is gone
 */
export async function inject({ tabId, frameId }: Frame, script: ScriptName): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // First, so that what the overlay lights has its colours at once.
  const styles = script === "overlay" ? highlightStyles : [];
  for (const style of styles) await browser.scripting.insertCSS({ target, ...style });
  const [result] = await browser.scripting.executeScript({ target, files: [FILES[script]] });
  if (result?.error) throw new Error(String(result.error));
}

/** Asks a script in a frame, and puts it there first where it is not yet. */
export async function askScript<Name extends keyof ToContent>(
  frame: Frame,
  script: ScriptName,
  name: Name,
  request: ToContent[Name]["request"],
): Promise<ToContent[Name]["response"]> {
  try {
    return await askFrame(frame, name, request);
  } catch (error) {
    if (!(error instanceof NobodyThere)) throw error;
    await inject(frame, script);
    return askFrame(frame, name, request);
  }
}
