import { expect, test } from "vitest";
import { factItems, Tally } from "../../../src/cli/accuracy/compare.ts";
import { scorePages } from "../../../src/cli/accuracy/pages.ts";
import { withTables } from "../../../src/cli/accuracy/table.ts";

test("values are compared as the labels' guide says", () => {
  expect(factItems.hiringOrganization?.("Kew Gardens Ltd.")).toEqual(
    factItems.hiringOrganization?.("kew gardens"),
  );
  expect(factItems.jobLocation?.(["Zürich, CH", "Oslo"])).toEqual(["zurich", "oslo"]);
  expect(factItems.baseSalary?.([{ min: 20, max: null, currency: "EUR", period: "hour" }])).toEqual([
    "20..- EUR hour",
  ]);
  expect(factItems.applicantCountries?.(["UK", "DE"])).toEqual(["gb", "de"]);
});

test("right, wrong and missing items are counted, and the way of missing is named", () => {
  const tally = new Tally();
  expect(tally.add(["a"], ["a"])).toBeNull();
  expect(tally.add(["a", "b"], ["a"])).toBe("missing");
  expect(tally.add(["a"], ["b"])).toBe("other");
  expect(tally.add([], ["b"])).toBe("too many");
  expect([tally.right, tally.wrong, tally.missing]).toEqual([2, 2, 2]);
});

test("a page is measured by gate, marks and body", () => {
  const page = `<title>Orchid Keeper | Kew</title><h1>Orchid Keeper</h1><h2>Your tasks</h2><p>You will prune the roses and
    water the beds, and you will answer the visitors' many questions, on the
    paths and in the tea house.</p><h2>What we offer</h2><p>We pay by the scale of the botanic gardens and give two free tickets a
    month, and in summer the day ends early.</p><h2>Requirements</h2><p>Three years of experience
    with orchids, and the ability to keep calm when the greenfly come again in the spring.</p>`;
  const article = "<title>Old roses</title><h1>Old roses</h1><p>They were planted by a king.</p>";
  const labels = { title: "Orchid Keeper", bodyStart: "You will prune", bodyEnd: "again in the spring." };
  const sample = (id: string, kind: string, given = {}) => ({ id, url: "", kind, html: "", labels: given });
  const score = scorePages(
    [sample("a", "posting", labels), sample("b", "negative"), sample("c", "shell")],
    (id) => new TextEncoder().encode(id === "a" ? page : article),
    [],
    "2031-04-01",
  );
  expect(score).toMatchObject({ postings: 1, found: 1, others: 1, falseAlarms: 0, bodies: 1 });
  expect(score.marked.title.right).toBe(1);
  expect(score.extra).toBeLessThan(0.2);
});

test("tables go between the document's markers and nowhere else", () => {
  const document = "a\n<!-- figures -->\nold\n<!-- end -->\nb\n<!-- figures -->\n<!-- end -->";
  expect(withTables(document, ["one", "two"])).toBe(
    "a\n<!-- figures -->\n\none\n<!-- end -->\nb\n<!-- figures -->\n\ntwo\n<!-- end -->",
  );
});
