// usage: node scripts/run.mjs NAME [ARGUMENT...]: runs scripts/NAME.ts, after installing what it needs.
// Plain JavaScript with nothing but Node, so that it works in a bare checkout.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [name, ...rest] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (name === undefined || !existsSync(join(root, "scripts", `${name}.ts`)))
  fail(`no script is called ${name}`);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node ${process.versions.node} is too old: 20.19 or later is needed.`);
if (!isInstalled()) install();
const node = spawnSync(process.execPath, ["--import", "tsx", join("scripts", `${name}.ts`), ...rest], {
  cwd: root,
  stdio: "inherit",
});
process.exit(node.status ?? 1);

/** Whether every package of the lock file lies in node_modules in that version; those for other systems may be absent. */
function isInstalled() {
  const kept = join(root, "node_modules/.package-lock.json");
  if (!existsSync(kept)) return false;
  const [wanted, present] = [join(root, "package-lock.json"), kept].map(
    (file) => JSON.parse(readFileSync(file, "utf8")).packages,
  );
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === "" || (present[place] ? present[place].version === version : optional === true),
  );
}

function install() {
  console.log("Installing packages (npm ci) ...");
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (done.status !== 0) fail("npm ci failed: see above.");
}

function fail(why) {
  console.error(why);
  process.exit(1);
}
