import { afterEach, expect, test } from "vitest";
import { noCorrections, withCorrection } from "../../src/corrections/correction.ts";
import { storedCorrections } from "../../src/storage/corrections.ts";
import { storedProfile } from "../../src/storage/profile.ts";
import { installFakeStorage } from "../support/fake-storage.ts";

afterEach(() => Reflect.deleteProperty(globalThis, "browser"));

test("a profile is kept, read back, and gone when erased", async () => {
  const { local } = installFakeStorage();
  expect(await storedProfile.read()).toEqual({ version: 1 });
  await storedProfile.write({ version: 1, home: { country: "CA" } });
  expect(await storedProfile.read()).toEqual({ version: 1, home: { country: "CA" } });
  await storedProfile.erase();
  expect(local.size).toBe(0);
});

test("what does not parse counts as absent", async () => {
  const { local } = installFakeStorage();
  local.set("profile", { version: 1, home: { country: "<b>" } });
  expect(await storedProfile.read()).toEqual({ version: 1 });
});

test("corrections in a private window never reach the disk", async () => {
  const kept = installFakeStorage();
  const all = withCorrection(noCorrections, { kind: "title", value: "Baker", evidence: null, at: 1 });
  await storedCorrections("lever:1", true).write(all);
  expect([kept.local.size, kept.session.size]).toEqual([0, 1]);
  expect(await storedCorrections("lever:1", true).read()).toEqual(all);
  expect(await storedCorrections("lever:1", false).read()).toEqual(noCorrections);
});
