import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Notes in a profile of Chromium, while it is closed, that every site was once allowed to its extension. Chromium then
 * gives the permission at the asking: a script cannot press the buttons of its question.
 */
export function grantAllSites(profile: string, id: string): void {
  const file = join(profile, "Default/Preferences");
  const preferences = JSON.parse(readFileSync(file, "utf8"));
  const settings = preferences.extensions.settings[id];
  for (const kind of ["granted_permissions", "runtime_granted_permissions"]) {
    settings[kind] = { api: [], manifest_permissions: [], scriptable_host: [], ...settings[kind] };
    settings[kind].explicit_host = [...(settings[kind].explicit_host ?? []), "*://*/*"];
  }
  writeFileSync(file, JSON.stringify(preferences));
}
