import { expect, test } from "vitest";
import { extract } from "../../src/engine/extract.ts";
import { normalForm } from "../../src/engine/normal-form.ts";
import { capture } from "../../src/page/capture.ts";
import { documentOf } from "../support/page-of.ts";
import { languages } from "./layouts/languages.ts";
import { systems } from "./layouts/systems.ts";

test.each([...systems, ...languages])("who and where, read the generic way: $name", (layout) => {
  const document = documentOf(`<head>${layout.head}</head><body>${layout.body}</body>`, layout.url);
  const { title, hiringOrganization, jobLocation } = normalForm(
    extract(capture(document, layout.url, []), "2026-11-25"),
  );
  expect(title).toBe(layout.title);
  if (layout.employer !== null) expect(hiringOrganization).toBe(layout.employer);
  const places = Array.isArray(jobLocation) ? jobLocation.toSorted() : [];
  expect(places).toEqual(layout.places.toSorted());
});
