import { expect, test } from "vitest";
import { ownText, readableText } from "../../src/jobs/own-text.ts";
import { captured } from "../support/page-of.ts";

const PAGE = `<nav>Home</nav><main><h1>Gardener</h1><p>Kew Gardens</p>
  <h2>People you can reach out to</h2><p>Marguerite Ostrowski and 2 others in your network</p>
  <h2>About the job</h2><p>You will prune the roses and water the beds on the north side of the gardens.</p>
  <ul><li>Three years of experience with orchids</li><li>A steady hand</li></ul></main>
  <section class="related-jobs"><h2>Similar jobs</h2><p>Florist, London, £40,000</p></section><footer>© Kew</footer>`;

test("only the posting's own words are kept, each where it stood", () => {
  const { snapshot } = captured(PAGE);
  const kept = ownText(snapshot);
  expect(kept).toHaveLength(snapshot.text.length);
  expect(kept.indexOf("steady hand")).toBe(snapshot.text.indexOf("steady hand"));
  for (const foreign of ["Ostrowski", "Florist", "Home", "© Kew"]) {
    expect(snapshot.text).toContain(foreign);
    expect(kept).not.toContain(foreign);
  }
});

test("blank lines are no part of what is read", () => {
  expect(readableText("Gardener\n   \n\nYou prune")).toBe("Gardener\nYou prune");
});
