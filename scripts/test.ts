import { getBrowsers } from "./get-browser.ts";
import { stages } from "./test-stages.ts";

/** Everything that must hold, in one run; the last line says how many checks passed and failed. */
const missing = getBrowsers(["chromium", "firefox"]);
for (const line of missing) console.error(line);
let passed = 0;
let failed = missing.length;
const summary: string[] = [];
for (const [name, run] of Object.entries(stages)) {
  console.log(`\n=== ${name} ===`);
  const start = Date.now();
  const count = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  passed += count.passed;
  failed += count.failed;
  summary.push(
    `${name}: ${count.passed} passed, ${count.failed} failed, ${Math.round((Date.now() - start) / 1000)} s`,
  );
}
console.log(`\n${summary.join("\n")}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
