import { describe, expect, test } from "vitest";
import { readKind } from "../../../src/engine/extract.ts";
import { title } from "../../../src/engine/facts/title.ts";
import { corpus } from "../../support/corpus.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

corpus(title, {
  states: [
    ["Job Title: ‹Rose Gardener, Nights›".replace("Gardener", "Technician"), "Rose Technician, Nights"],
    ["We are looking for a highly motivated ‹Rose Technician› to prune.", "Rose Technician"],
    [
      "Quill Works is seeking an experienced ‹Senior Bookbinding Engineer (Leather)› who reads.",
      "Senior Bookbinding Engineer (Leather)",
    ],
    [
      "Kew is hiring ‹a senior software engineer› to water plants.".replace("‹a senior", "a ‹senior"),
      "senior software engineer",
    ],
    ["As a ‹Glasshouse Design Intern› at Kew, you will draw.", "Glasshouse Design Intern"],
    ["The ‹Registered Nurse (RN)› is responsible for the ward.", "Registered Nurse (RN)"],
    ["Apply for our ‹ward nurse part time› opening today.", "ward nurse part time"],
    ["There is an opening for a ‹Part-Time Cashier›.", "Part-Time Cashier"],
    ["An opportunity has arisen for a ‹Teaching Assistant›.", "Teaching Assistant"],
    ["We need a ‹plumber›.", "plumber"],
    [
      "The University invites applications for an ‹Assistant Professor of Physics›.",
      "Assistant Professor of Physics",
    ],
    ["Wir suchen dich als ‹Pflegefachkraft›.", "Pflegefachkraft"],
    ["Für Graz suchen wir ab sofort eine/n ‹Buchhalter/in› in Vollzeit.", "Buchhalter/in"],
    ["Nous recherchons un(e) ‹Assistant(e) RH (H/F)› en CDI.", "Assistant(e) RH (H/F)"],
    ["Estamos buscando una ‹Gerente de Ventas›.", "Gerente de Ventas"],
    ["Wij zijn op zoek naar een ‹Accountmanager›.", "Accountmanager"],
    ["Vi söker en ‹Systemutvecklare›.", "Systemutvecklare"],
    ["Quill Works | ‹Multiple Roles› | Leeds", "Multiple Roles"],
    ["Join us at the docks as a ‹Crane Operator›.", "Crane Operator"],
    [
      "Wir suchen zum Herbst eine ‹Vermessungstechnikerin› (m/w/d) für Graz.".replace(
        "‹Vermessungstechnikerin› (m/w/d)",
        "‹Vermessungstechnikerin (m/w/d)›",
      ),
      "Vermessungstechnikerin (m/w/d)",
    ],
    ["Nous recherchons un ‹Développeur Java› pour Lille.", "Développeur Java"],
    ["Buscamos un ‹Ingeniero de Datos› para Madrid.", "Ingeniero de Datos"],
    ["Estamos contratando um ‹Analista Financeiro› em Recife.", "Analista Financeiro"],
    ["Wij zoeken een ‹Java Ontwikkelaar› in Gent.", "Java Ontwikkelaar"],
    ["Cerchiamo un ‹Ingegnere Meccanico› a Torino.", "Ingegnere Meccanico"],
    ["Ven a trabajar como ‹Asesor de Ventas al Público›.", "Asesor de Ventas al Público"],
    ["Taller de Reus selecciona ‹Soldador Naval› con carnet.", "Soldador Naval"],
    ["Padaria precisa de ‹Auxiliar de Confeitaria› com experiência.", "Auxiliar de Confeitaria"],
    ["Categoria: ‹Assistente Operacional›", "Assistente Operacional"],
    ["職種：‹庭師見習い›", "庭師見習い"],
  ],
  doesNotState: [
    "You report to the Director of Engineering.",
    "Three years as a Software Engineer",
    "We are hiring engineers.",
    "Categoria: Jardinagem",
    "La empresa precisa mejorar sus procesos.",
    "As a company we grow.",
    "You work with Product Managers and Designers.",
    "We are looking for a team player with a steady hand.",
    "We are looking for interns.",
    "As an intern at Kew you will learn.",
    "We are hiring for two core roles: a Senior Go Engineer and a Data Analyst.",
    "Title: 42 U.S.C.",
    "As a leader in gardens, we grow.",
    "Seeking people who love roses.",
    "The team is responsible for the glasshouses.",
    "Our customers are looking for reliable energy.",
    "The Hiring Manager will call you.",
  ],
});

describe("title", () => {
  test("the shown heading wins over the text and the data", () => {
    const posting = { title: "Data's title" };
    const snapshot = snapshotOf("Rose  Technician II\nAs a Garden Engineer, you will dig.", {
      marks: [{ property: "title", start: 0, end: 19, by: "generic" }],
      structured: [{ source: "json-ld", path: "", posting }],
    });
    expect(readKind(title, snapshot, "2026-01-01")?.value).toBe("Rose Technician II");
  });

  test("a head that shows a bare noun names the job in its next line", () => {
    const snapshot = snapshotOf(
      "Quill Works | Leeds | INTERN\nBook Design Intern (Covers & Spines)\nYou bind books.",
    );
    const blocks = snapshot.blocks.map((block, index) =>
      index < 2 ? { ...block, area: "header" as const } : block,
    );
    const marks = [{ property: "title" as const, start: 22, end: 28, by: "generic" }];
    expect(readKind(title, { ...snapshot, blocks, marks }, "2026-01-01")?.value).toBe(
      "Book Design Intern (Covers & Spines)",
    );
  });

  test.each([
    ["Vacancy for Rose Technician", "Rose Technician"],
    ["Position Available: Rose Technician at Kew", "Rose Technician at Kew"],
    ["Job Opening – Rose Technician", "Rose Technician"],
    ["The Role: Rose Technician", "Rose Technician"],
    ["Quill Works is hiring a Rose Technician", "Rose Technician"],
    ["We’re hiring our first Rose Technician", "Rose Technician"],
    ["Rose Technician - Job Description", "Rose Technician"],
    ["Rose Technician vacancy", "Rose Technician"],
    [
      "What are the responsibilities and job description for the Rose Technician position at Kew?",
      "Rose Technician",
    ],
    ["Rose Technician position at Kew", "Rose Technician position at Kew"],
    ["Position Control Technician", "Position Control Technician"],
    ["Head of Hiring Operations", "Head of Hiring Operations"],
    ["Now Hiring: Rose Technician", "Now Hiring: Rose Technician"],
    ["Technician, Job Description Library", "Technician, Job Description Library"],
  ])("a heading %j shows %j", (shown, role) => {
    const marks = [{ property: "title" as const, start: 0, end: shown.length, by: "generic" }];
    const read = readKind(title, snapshotOf(`${shown}\nWe bind books.`, { marks }), "2026-01-01");
    expect(read?.value).toBe(role);
    const at = read?.from[0]?.at;
    expect(`${shown}\n`.slice(at?.start, at?.end)).toBe(role);
  });

  test("a field names the role where the heading shows the employer", () => {
    const text = "Quill Town Council\nPost title: Rose Technician";
    const marks = [{ property: "title" as const, start: 0, end: 18, by: "generic" }];
    expect(readKind(title, snapshotOf(text, { marks }), "2026-01-01")?.value).toBe("Rose Technician");
  });

  test.each([
    ["Rose Technician", "Rose Technician"],
    ["", null],
    [7, null],
    [null, null],
  ])("structured %j gives %j", (value, expected) => {
    const structured = [{ source: "json-ld" as const, path: "", posting: { title: value } }];
    expect(readKind(title, snapshotOf("A line", { structured }), "2026-01-01")?.value ?? null).toBe(expected);
  });
});
