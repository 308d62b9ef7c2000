import { expect, test } from "vitest";
import { domOf } from "../../../src/page/dom.ts";
import { structuredPostings } from "../../../src/page/structured/index.ts";
import { captured, documentOf } from "../../support/page-of.ts";

const postings = (html: string) => {
  const document = documentOf(html);
  return structuredPostings(domOf(document), document);
};
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const TEXT = "<p>You will prune the roses, water the beds and answer the visitors' questions.</p>".repeat(6);

test("a posting is found at any depth, with its path", () => {
  const html = ld({
    "@graph": [{ "@type": "Organization" }, { "@type": ["Thing", "JobPosting"], title: "Gardener" }],
  });
  expect(postings(html)).toMatchObject([
    { source: "json-ld", path: "/@graph/1", posting: { title: "Gardener" } },
  ]);
});

test("what states nothing is left out, and twice encoded text is read back", () => {
  const html = ld({
    "@type": "JobPosting",
    title: "G&amp;amp;T gardener",
    description: null,
    datePosted: "1970-01-01",
    validThrough: "2031-05-01",
    hiringOrganization: { "@type": "Organization", name: "GÃ¤rten" },
    baseSalary: { "@type": "MonetaryAmount", value: null },
  });
  expect(postings(html)[0]?.posting).toEqual({
    "@type": "JobPosting",
    title: "G&T gardener",
    validThrough: "2031-05-01",
    hiringOrganization: { "@type": "Organization", name: "Gärten" },
  });
});

test("several different postings are a list and none of them is this job; copies are one", () => {
  const job = (title: string) => ({ "@type": "JobPosting", title });
  expect(postings(ld([job("Gardener"), job("Florist")]))).toEqual([]);
  expect(postings(ld([job("Gardener"), { ...job("Gardener"), datePosted: "2031-04-01" }]))).toMatchObject([
    { posting: { datePosted: "2031-04-01" } },
  ]);
});

test("microdata is read with its nested items", () => {
  const html = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Gardener</h1>
    <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Kew</b></span>
    <meta itemprop="datePosted" content="2031-04-01"></div>`;
  expect(postings(html)[0]).toEqual({
    source: "microdata",
    path: "",
    posting: {
      "@type": "JobPosting",
      title: "Gardener",
      hiringOrganization: { name: "Kew" },
      datePosted: "2031-04-01",
    },
  });
});

test("the one posting in a page's own data is read, a list of them is not", () => {
  const job = (title: string) => ({ jobTitle: title, descriptionHtml: `${title} ${TEXT}`, location: "Kew" });
  const next = (value: unknown) =>
    `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: value })}</script>`;
  expect(postings(next({ job: job("Gardener") }))).toMatchObject([
    { source: "page-data", path: "/props/job", posting: { title: "Gardener", jobLocation: "Kew" } },
  ]);
  expect(postings(next({ jobs: [job("Gardener"), job("Florist")] }))).toEqual([]);
  const inertia = JSON.stringify({ props: { posting: job("Gardener") } }).replaceAll('"', "&quot;");
  expect(postings(`<div id="app" data-page="${inertia}"></div>`)).toHaveLength(1);
});

test("a description that the page does not show becomes text that no node holds", () => {
  const description =
    "&lt;h3&gt;Responsibilities&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Prune the roses&lt;/li&gt;&lt;/ul&gt;" +
    TEXT.replaceAll("<", "&lt;");
  const { snapshot, map, blocks } = captured(
    `${ld({ "@type": "JobPosting", title: "Gardener", description })}<p>Loading</p>`,
  );
  expect(blocks.slice(0, 4)).toEqual([
    ["paragraph", "aside", "Loading"],
    ["heading", "header", "Gardener"],
    ["heading", "posting", "Responsibilities"],
    ["listItem", "posting", "Prune the roses"],
  ]);
  expect(snapshot.blocks[3]).toMatchObject({ source: "json-ld", path: "/description", section: "duties" });
  const start = snapshot.text.indexOf("Prune the roses");
  expect(map.rangeOf(start, start + 5)).toBeNull();
});

test("a description that the page shows is not added again", () => {
  const html = `${ld({ "@type": "JobPosting", title: "Gardener", description: TEXT })}<h1>Gardener</h1>${TEXT}`;
  expect(captured(html).snapshot.blocks.some((block) => block.source)).toBe(false);
});
