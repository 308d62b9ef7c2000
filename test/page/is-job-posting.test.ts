import { describe, expect, test } from "vitest";
import { isJobPosting } from "../../src/page/is-job-posting.ts";
import { documentOf } from "../support/page-of.ts";

const verdict = (html: string, url = "https://kew.example/page") => isJobPosting(documentOf(html, url), url);

const BODY = `<h2>Your tasks</h2><ul><li>You will prune the roses and water the beds on the north side of the gardens.</li>
  <li>You will look after the tools, the compost and the visitors' many questions.</li></ul>
  <h2>Requirements</h2><ul><li>Three years of experience with glasshouse plants, orchids above all.</li>
  <li>Ability to work outdoors in all weathers, and a steady hand with the shears.</li></ul>
  <p>We are looking for somebody who stays calm when the greenfly come. The work begins at dawn, when the
  gates are still closed, and ends in the early afternoon; the pay is that of the botanic gardens' scale.</p>`;
const POSTING = `<title>Assistant Gardener | Kew</title><h1>Assistant Gardener</h1>${BODY}<a href="/go">Apply now</a>`;

describe("postings", () => {
  test("by their text alone", () => {
    expect(verdict(POSTING).posting).toBe(true);
  });

  test.each([
    [
      "German",
      "Gärtner (m/w/d)",
      "Deine Aufgaben",
      "Dein Profil",
      "Wir suchen eine Person mit Berufserfahrung und Kenntnissen im Schnitt alter Obstbäume.",
    ],
    [
      "French",
      "Technicien jardinier",
      "Vos missions",
      "Profil recherché",
      "Vous avez une expérience de la taille et la maîtrise des outils du jardin à la française.",
    ],
    [
      "Spanish",
      "Técnico de jardines",
      "Funciones",
      "Requisitos",
      "Buscamos a una persona con experiencia en poda y con conocimientos de riego por goteo.",
    ],
    [
      "Dutch",
      "Medewerker tuin",
      "Wat ga je doen?",
      "Functie-eisen",
      "Wij zoeken iemand met ervaring in het snoeien van oude appelbomen langs de dijk.",
    ],
    [
      "Czech",
      "Technik zahrady",
      "Náplň práce",
      "Požadujeme",
      "Hledáme kolegu, který má zkušenost s řezem stromů a znalost zavlažování skleníků.",
    ],
    [
      "Japanese",
      "庭園エンジニア",
      "業務内容",
      "応募資格",
      "庭園での剪定の経験がある方を募集しています。水やりと道具の手入れも担当していただきます。",
    ],
  ])("in %s", (_language, title, duties, required, sentence) => {
    const html = `<title>${title}</title><h1>${title}</h1><h3>${duties}</h3><p>${sentence.repeat(4)}</p>
      <h3>${required}</h3><p>${sentence.repeat(4)}</p>`;
    expect(verdict(html).posting).toBe(true);
  });

  test("by structured data, when the text is not in the page yet", () => {
    const data = { "@type": "JobPosting", title: "Gardener", description: "Prune the roses. ".repeat(50) };
    const html = `<title>Kew</title><script type="application/ld+json">${JSON.stringify(data)}</script><p>Loading`;
    expect(verdict(html).posting).toBe(true);
  });

  test("that say they are closed but still show their text", () => {
    expect(verdict(`<p>This job is no longer accepting applications.</p>${POSTING}`).posting).toBe(true);
  });
});

describe("no postings", () => {
  const card = (n: number) =>
    `<li><a href="/jobs/${n}-gardener">Assistant Gardener ${n}</a> London, full-time, posted ${n} days ago</li>`;
  const cards = Array.from({ length: 25 }, (_, n) => card(n)).join("");
  const prose =
    "The gardens have been open to the public since the days of the old king, and they still are. ".repeat(
      20,
    );

  test.each([
    ["a list of jobs", `<title>25 jobs in London | Kew</title><h1>Open positions</h1><ul>${cards}</ul>`],
    [
      "a careers page",
      `<title>Careers</title><h1>Careers at Kew</h1><h2>Benefits</h2><p>${prose}</p><ul>${cards}</ul>`,
    ],
    ["an article", `<title>How old roses are pruned</title><h1>How old roses are pruned</h1><p>${prose}</p>`],
    [
      "advice on how to write a posting",
      `<title>Gardener job description template</title><h1>Gardener</h1><p>${prose}</p><h2>Responsibilities</h2>`,
    ],
    [
      "a stub of a job that is gone",
      "<title>Assistant Gardener</title><h1>Assistant Gardener</h1><p>This job is no longer available.</p>",
    ],
    ["an empty page", ""],
  ])("%s", (_name, html) => {
    expect(verdict(html).posting).toBe(false);
  });

  test("an application form at a posting's address", () => {
    const url = "https://jobs.lever.co/kew/0f3b2c1d-1111-4222-8333-abcdefabcdef/apply";
    expect(
      verdict(
        `<title>Kew - Assistant Gardener</title><h2>Assistant Gardener</h2><form><label>Name <input></label></form><p>${prose}</p>`,
        url,
      ).posting,
    ).toBe(false);
  });
});

test("an address that names a job whose text is not there is awaited, not a posting", () => {
  const answer = verdict(
    "<title>Kew</title><div id=app></div>",
    "https://boards.greenhouse.io/kew/jobs/4012345",
  );
  expect(answer).toMatchObject({ posting: false, awaited: true });
});

describe("hostile pages", () => {
  test("form fields that shadow the document's and the form's properties", () => {
    const names = [
      "body",
      "title",
      "querySelectorAll",
      "firstChild",
      "childNodes",
      "getAttribute",
      "tagName",
      "parentNode",
      "textContent",
    ];
    const fields = names.map((name) => `<input name="${name}" id="${name}"><img name="${name}">`).join("");
    expect(verdict(`<form>${fields}${POSTING}</form>`).posting).toBe(true);
  });

  test("a page longer than the budget is judged by its beginning", () => {
    const filler = "<p>and more of the same text for the whole of the long page</p>".repeat(20_000);
    expect(verdict(`${POSTING}${filler}`).posting).toBe(true);
    expect(verdict(`<title>Our jobs</title>${filler}${BODY}`)).toMatchObject({
      posting: false,
      seen: { duties: 0 },
    });
  });

  test("structured data of wrong shapes", () => {
    const scripts = [
      "[",
      "null",
      '{"@type":"JobPosting"}',
      '{"@type":["JobPosting",7],"description":null}',
      "[".repeat(100_000),
    ];
    const html = scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join("");
    expect(verdict(html).posting).toBe(false);
  });
});
