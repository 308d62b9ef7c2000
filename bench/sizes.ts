import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { table } from "./figures.ts";

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Every script and style that a page loads, itself left out. */
function loadedBy(html: string, seen = new Set<string>()): Set<string> {
  const text = readFileSync(html, "utf8");
  const names = [...text.matchAll(/(?:src|href)="(?<name>[^":]+\.(?:js|css))"/g)].map(
    (m) => m.groups?.name ?? "",
  );
  for (const name of names)
    follow(name.startsWith("/") ? name.slice(1) : relative(root(html), join(dirname(html), name)));
  return seen;

  function follow(name: string) {
    const file = normalize(join(root(html), name));
    if (seen.has(file)) return;
    seen.add(file);
    if (!file.endsWith(".js")) return;
    for (const { groups } of readFileSync(file, "utf8").matchAll(
      /(?:from|import)\s*["'](?<name>\.[^"']+)["']/g,
    ))
      follow(relative(root(html), join(dirname(file), groups?.name ?? "")));
  }
}

const root = (html: string): string => html.slice(0, html.indexOf("/src/"));

/** What each part of the built extension weighs, gzip, beside its limit where there is one. */
export function sizes(built: string): string {
  const scripts: [string, string, number | null][] = [
    ["gate, on every page of a listed site", "src/content/gate/index.js", 6_000],
    ["reader, on a posting", "src/content/reader/index.js", null],
    ["overlay, when it is on", "src/content/overlay/index.js", null],
    ["worker with the engine", "src/background/index.js", 120_000],
  ];
  const pages = readdirSync(join(built, "src")).filter((name) => name !== "content" && name !== "background");
  return table([
    ["", "bytes, gzip", "limit"],
    ...scripts.map(([name, file, limit]) => [
      name,
      String(gzipped(join(built, file))),
      limit?.toString() ?? "",
    ]),
    ...pages.map((name) => {
      const files = [...loadedBy(join(built, "src", name, "index.html"))];
      const sum = files.reduce((total, file) => total + gzipped(file), 0);
      return [`page ${name}, all that it loads`, String(sum), name === "popup" ? "45000" : ""];
    }),
  ]);
}
