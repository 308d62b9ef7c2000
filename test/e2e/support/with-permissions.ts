import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A copy of the built extension in `folder` that asks for some of its optional permissions when it is installed. */
export function withPermissions(extension: string, folder: string, given: readonly string[]): string {
  const copy = join(folder, "extension");
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, "manifest.json");
  const manifest: { permissions: string[]; optional_permissions: string[] } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  const permissions = [...manifest.permissions, ...given];
  const optional = manifest.optional_permissions.filter((name) => !given.includes(name));
  writeFileSync(file, JSON.stringify({ ...manifest, permissions, optional_permissions: optional }));
  return copy;
}
