import { expect, test } from "vitest";
import { capture } from "../../src/page/capture.ts";
import { captured, documentOf } from "../support/page-of.ts";

const roles = (html: string) => captured(html).blocks.map(([role, , text]) => [role, text]);

test("white space is as rendered", () => {
  const { snapshot } = captured(
    "<p>Pay  is\n\t<b>40&nbsp;000</b> eu&shy;ros <i>a</i><span> year</span>.</p>",
  );
  expect(snapshot.text).toBe("Pay is 40 000 euros a year.");
});

test("a line break ends a line, but text wrapped by hand goes on", () => {
  expect(roles("<div>Berlin<br>Full-time</div>")).toEqual([
    ["paragraph", "Berlin"],
    ["paragraph", "Full-time"],
  ]);
  expect(
    roles("<div>You will look after the greenhouses on the north side<br>of the gardens every day.</div>"),
  ).toEqual([
    ["paragraph", "You will look after the greenhouses on the north side of the gardens every day."],
  ]);
});

test("typed bullets are list items without their bullet", () => {
  expect(roles("<p>• Two years with orchids<br>- a driving licence<br>-5 degrees is no problem</p>")).toEqual(
    [
      ["listItem", "Two years with orchids"],
      ["listItem", "a driving licence"],
      ["paragraph", "-5 degrees is no problem"],
    ],
  );
});

test("a short bold line is a heading; bold inside a sentence is not", () => {
  expect(
    roles("<p><strong>What you bring</strong></p><p>We pay <b>well</b>.</p><p><b>Always.</b></p>"),
  ).toEqual([
    ["heading", "What you bring"],
    ["paragraph", "We pay well."],
    ["paragraph", "Always."],
  ]);
});

test("label and value are one field", () => {
  const { snapshot, blocks } = captured(
    `<dl><dt>Offices</dt><dd>Oslo</dd><dd>Bergen</dd></dl>
     <table><tr><th>Pay</th><td>€ 20 an hour</td></tr></table>
     <p><strong>Contract:</strong> permanent</p>`,
  );
  expect(blocks.map(([role, , text]) => [role, text])).toEqual([
    ["field", "Offices Oslo\nBergen"],
    ["field", "Pay\t€ 20 an hour"],
    ["field", "Contract: permanent"],
  ]);
  const values = snapshot.blocks.map((b) => snapshot.text.slice(b.valueStart, b.end));
  expect(values).toEqual(["Oslo\nBergen", "€ 20 an hour", "permanent"]);
});

test("text that is not shown is no text", () => {
  const { snapshot } = captured(
    `<style>.gone{color:red}</style><p hidden>one</p><p style="display:none">two</p><p class="sr-only">three</p>
     <template><p>four</p></template><p class="hidden md:block">five</p>`,
  );
  expect(snapshot.text).toBe("five");
});

test("text behind a disclosure is read and marked", () => {
  const { snapshot, blocks } = captured(
    `<details><summary>Benefits</summary><p>Free lunch</p></details>
     <button aria-controls="more" aria-expanded="false">More</button><div id="more" hidden><p>Dental plan</p></div>`,
  );
  expect(blocks.map(([, , text]) => text)).toEqual(["Benefits", "Free lunch", "More", "Dental plan"]);
  expect(snapshot.blocks.map((block) => block.collapsed ?? false)).toEqual([false, true, false, true]);
});

test("navigation, forms, related jobs, consent and footer are marked as such", () => {
  const { blocks } = captured(
    `<div class="cookie-banner">We use cookies</div><nav>Home</nav>
     <main><h1>Gardener</h1><p>Kew Gardens</p><article><p>You will prune the roses and water the beds.</p>
     <p>You will also look after the tools and the compost, in all weathers and with a steady hand.</p></article>
     <form><label>Do you need a visa? <input></label></form></main>
     <section class="related-jobs"><p>Florist, London</p></section><footer>© Kew</footer>`,
  );
  expect(blocks.map(([, area]) => area)).toEqual([
    "consent",
    "navigation",
    "header",
    "header",
    "posting",
    "posting",
    "form",
    "related",
    "footer",
  ]);
});

test("open shadow roots and slots are read in rendered order", () => {
  const document = documentOf("<div id=card><p>in the slot</p></div>");
  const root = document.getElementById("card")?.attachShadow({ mode: "open" });
  if (root) root.innerHTML = "<p>above</p><slot></slot><p>below</p>";
  expect(capture(document, document.URL).text).toBe("above\nin the slot\nbelow");
});

test("without a title, the short lines that the text begins with are its head", () => {
  const { blocks } = captured(
    `<article><p>Acme | Oslo, Norway | Onsite</p>
     <p>Acme grows orchids in greenhouses that are run by software, and we are looking for people who like both.</p>
     <p>You will keep the pumps, the lamps and the sensors of forty greenhouses alive, with a team of five.</p></article>`,
  );
  expect(blocks.map(([, area]) => area)).toEqual(["header", "posting", "posting"]);
});
