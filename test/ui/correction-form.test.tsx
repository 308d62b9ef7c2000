// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { type FactKind, type FactValue, factKinds } from "../../src/engine/values.ts";
import { CorrectionForm } from "../../src/ui/CorrectionForm.tsx";
import { parseNumber } from "../../src/ui/NumberField.tsx";
import { axeFindings, fill, mount, press } from "../support/mount.ts";

const nothing = () => {};
function form<Kind extends FactKind>(kind: Kind, value: FactValue<Kind> | null) {
  const onSave = vi.fn();
  const root = mount(
    <CorrectionForm
      kind={kind}
      value={value}
      isCorrected={false}
      testCase={null}
      onSave={onSave}
      onUndo={nothing}
      onClose={nothing}
    />,
  );
  return { root, onSave };
}

describe("putting a value right", () => {
  test("pay", () => {
    const pay = { min: 10000, max: 11000, currency: "USD", period: "month" } as const;
    const { root, onSave } = form("baseSalary", [pay]);
    expect(root.textContent).toMatch(/Read as: \$10,000/);
    fill(root, "From", "9,500");
    fill(root, "To", "");
    fill(root, "Per", "year");
    press(root, "Save");
    expect(onSave).toHaveBeenCalledWith([{ min: 9500, max: null, currency: "USD", period: "year" }]);
  });

  test("a missed value, from nothing", () => {
    const { root, onSave } = form("visaSponsorship", null);
    expect(root.querySelector<HTMLButtonElement>("[type=submit]")?.disabled).toBe(true);
    fill(root, "What it states", "not-offered");
    press(root, "Save");
    expect(onSave).toHaveBeenCalledWith("not-offered");
  });

  test("places, dates and countries", () => {
    const places = form("jobLocation", null);
    fill(places.root, "Places, one a line", " Berlin \n\nWien");
    press(places.root, "Save");
    expect(places.onSave).toHaveBeenCalledWith(["Berlin", "Wien"]);
    const term = form("jobTerm", { start: "2025-09", end: "2025-12" });
    fill(term.root, "Ends (YYYY-MM)", "2026-01");
    press(term.root, "Save");
    expect(term.onSave).toHaveBeenCalledWith({ start: "2025-09", end: "2026-01" });
    const countries = form("applicantCountries", ["US"]);
    fill(countries.root, "Country", "CA");
    press(countries.root, "Save");
    expect(countries.onSave).toHaveBeenCalledWith(["US", "CA"]);
  });

  test("not stated at all", () => {
    const { root, onSave } = form("jobDuration", { min: 12, max: 12, unit: "week" });
    press(root, "The posting does not state it");
    expect(onSave).toHaveBeenCalledWith(null);
  });

  test("the test case is shown whole before it can be copied", () => {
    const testCase = {
      kind: "visaSponsorship",
      read: null,
      expected: "offered",
      texts: ["a ‹b› c"],
    } as const;
    const root = mount(
      <CorrectionForm
        kind="visaSponsorship"
        value="offered"
        isCorrected
        testCase={{ ...testCase, texts: [...testCase.texts] }}
        onSave={nothing}
        onUndo={nothing}
        onClose={nothing}
      />,
    );
    expect(JSON.parse(root.querySelector("pre")?.textContent ?? "")).toEqual(testCase);
    expect(root.textContent).toContain("Copy as a test case");
  });

  test.each(factKinds)("axe finds nothing: %s", async (kind) => {
    expect(await axeFindings(form(kind, null).root)).toEqual([]);
  });
});

test("numbers are read as the language writes them", () => {
  expect(parseNumber("10,000.50", "en")).toBe(10000.5);
  expect(parseNumber("10.000,50", "de")).toBe(10000.5);
  expect(parseNumber("12 weeks", "en")).toBeNull();
  expect(parseNumber("", "de")).toBeNull();
});
