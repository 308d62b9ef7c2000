import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** Files below a folder with one of the endings, as paths from the project's top. */
export function filesBelow(folder: string, ...endings: string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

export const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

/** The text of a file with its comments blanked; line numbers stay. */
export const codeOf = (file: string): string =>
  textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm, (comment) =>
    comment.replaceAll(/[^\n]/g, " "),
  );

export interface Import {
  /** A file of the project as a path from its top, or a package's name as written. */
  to: string;
  isPackage: boolean;
  /** Only types, which leave nothing in the build. */
  isType: boolean;
}

const STATEMENT = /^(?:import|export)\s+(?<type>type\s)?(?<names>[^"';]*?)\sfrom\s+"(?<from>[^"]+)"/gm;
const BARE = /(?:^import\s+|\bimport\(\s*)"(?<from>[^"]+)"/gm;

/** What a file imports and exports from elsewhere. */
export function importsOf(file: string): Import[] {
  const code = codeOf(file);
  const found = (from: string, isType: boolean): Import =>
    from.startsWith(".")
      ? { to: join(dirname(file), from.replace(/\?.*$/, "")).replaceAll(sep, "/"), isPackage: false, isType }
      : { to: from, isPackage: true, isType };
  return [
    ...[...code.matchAll(STATEMENT)].map(({ groups }) => {
      const { type, names = "", from = "" } = groups ?? {};
      const isEachAType = /^\{\s*(?:type\s+[^,}]+,?\s*)+\}$/.test(names.trim());
      return found(from, type !== undefined || isEachAType);
    }),
    ...[...code.matchAll(BARE)].map(({ groups }) => found(groups?.from ?? "", false)),
  ];
}

/** Everything that stands in the build of a file: the files and the packages it reaches by imports of values. */
export function reachedFrom(file: string): Set<string> {
  const seen = new Set<string>();
  const visit = (one: string) => {
    if (seen.has(one)) return;
    seen.add(one);
    if (!/\.tsx?$/.test(one)) return;
    for (const { to, isPackage, isType } of importsOf(one)) {
      if (isType) continue;
      if (isPackage) seen.add(to);
      else visit(to);
    }
  };
  visit(file);
  return seen;
}
