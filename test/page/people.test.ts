import { expect, test } from "vitest";
import { captured } from "../support/page-of.ts";

const around = (section: string) => `<main><h1>Gardener</h1><p>Kew Gardens</p>${section}
  <h2>About the job</h2><p>You will prune the roses and water the beds on the north side of the gardens.</p>
  <p>You will also look after the tools and the compost, in all weathers and with a steady hand.</p></main>`;
const areaOf = (html: string, words: string) =>
  captured(html).blocks.find(([, , text]) => text.includes(words))?.[1];

test.each(["People you can reach out to", "Meet the hiring team", "Your connections at Kew"])(
  "who stands under “%s” is no part of the posting",
  (heading) => {
    const page = around(`<h2>${heading}</h2><p>Odile Marchetti, recruiter</p>`);
    expect(areaOf(page, "Marchetti")).toBe("aside");
    expect(areaOf(page, "prune the roses")).toBe("posting");
  },
);

test.each(["Meet the team you will work with", "People and culture"])(
  "what stands under “%s” is the posting's",
  (heading) => {
    expect(areaOf(around(`<h2>${heading}</h2><p>Four gardeners and a dog.</p>`), "dog")).not.toBe("aside");
  },
);
