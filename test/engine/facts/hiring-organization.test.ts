import { describe, expect, test } from "vitest";
import { readKind } from "../../../src/engine/extract.ts";
import { hiringOrganization } from "../../../src/engine/facts/hiring-organization.ts";
import type { PageSnapshot } from "../../../src/engine/snapshot.ts";
import { corpus } from "../../support/corpus.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

corpus(hiringOrganization, {
  states: [
    ["Now we are part of ‹Quill Works›.", "Quill Works"],
    ["At ‹Quill Works›, ideas grow slowly.", "Quill Works"],
    ["‹Quill Works› is backed by the best binders.", "Quill Works"],
    ["At ‹Quill4/12›, we bind books.", "Quill4/12"],
    ["‹Amber Rail Inc.› currently has an opening for a driver.", "Amber Rail Inc."],
    ["‹T. Quill Works› is hiring a binder.", "T. Quill Works"],
    ["# ‹AMBER TOWN COUNCIL›\nYou keep the books.", "AMBER TOWN COUNCIL"],
    ["# ‹Amber Rail› hiring Rose Engineer", "Amber Rail"],
    ["# Estágio em Jardinagem na [ ‹Amber Trilhos› ]", "Amber Trilhos"],
    ["Desde ‹Amber Raíles› buscamos maquinista.", "Amber Raíles"],
    ["En ‹Amber Raíles›, el taller más antiguo de Reus, necesitamos manos.", "Amber Raíles"],
    ["‹Amber Raíles› se encuentra en la búsqueda de maquinistas.", "Amber Raíles"],
    ["Venha para o time da ‹Amber Trilhos›, uma pequena empresa de trens.", "Amber Trilhos"],
    ["Órgão / Serviço: ‹Câmara Municipal de Évora›", "Câmara Municipal de Évora"],
    ["Company: ‹Amber Rail srl› (https://amber.example/it)", "Amber Rail srl"],
    ["Who we are ‹Amber Rail› is the railway of the lakes.", "Amber Rail"],
    ["‹Amber Rail Contractors› is growing!", "Amber Rail Contractors"],
    ["# Rose Engineer at ‹Amber Rail›", "Amber Rail"],
    ["# Rose Engineer at ‹Amber Rail› - remote", "Amber Rail"],
    [
      "You keep the books of ‹Quill Town Council›.\nQuill Town Council meets on Mondays.",
      "Quill Town Council",
    ],
    ["‹Amber Rail› encourages applications from everyone.", "Amber Rail"],
    ["‹Amber Rail, Inc.› designs trains.", "Amber Rail, Inc."],
    ["District: ‹Kew Unified School District›", "Kew Unified School District"],
    ["At ‹Quill Works›, we bind books.", "Quill Works"],
    ["‹Quill Works Ltd.› is hiring a binder.", "Quill Works Ltd."],
    ["‹Quill Works› is an Equal Opportunity Employer.", "Quill Works"],
    ["# About ‹Quill Works›\nWe bind books.", "Quill Works"],
    ["# Why ‹Quill Works›?\nWe bind books.", "Quill Works"],
    ["Company: ‹Quill Works GmbH›", "Quill Works GmbH"],
    ["‹Quill Works› (YC W13) | Binder | Leeds | Full-time", "Quill Works"],
    [
      "Join ‹Quill Works› and see ‹Quill Works›' mission at work.".replace(/ and see ‹(.*?)›/, " and see $1"),
      "Quill Works",
    ],
    ["We are ‹Quill Works›, the binders of Leeds.", "Quill Works"],
    ["‹Quill Works› is the leading binder of the north.", "Quill Works"],
    ["‹Quill Works› does not discriminate.", "Quill Works"],
    ["‹Quill Works› sucht eine Buchbinderin.", "Quill Works"],
    [
      "Bei ‹Quill Works› arbeitest du. Bei Quill Works, wir binden.".replace(
        "Bei ‹Quill Works› arbeitest du. Bei Quill Works,",
        "Bei ‹Quill Works›,",
      ),
      "Quill Works",
    ],
    ["# Über ‹Quill Works›", "Quill Works"],
    ["It is the policy of ‹Quill Works› to be fair.", "Quill Works"],
    ["‹Quill Works›' mission is to bind.".replace("Works›'", "Works›’s"), "Quill Works"],
    ["‹Quill Works› was founded in 1990.", "Quill Works"],
    ["Founded in 1990, ‹Quill Works› binds books.", "Quill Works"],
    ["‹Quill Works›, a bindery in Leeds, is seeking a binder.", "Quill Works"],
    ["Die ‹Quill Works GmbH› sucht zum 1. Mai eine Binderin.", "Quill Works GmbH"],
    ["Wir, die ‹Quill Works GmbH›, binden Bücher.", "Quill Works GmbH"],
    ["Willkommen bei ‹Quill Works›!", "Quill Works"],
    ["Our client, ‹Quill Works›, is seeking a binder.", "Quill Works"],
    ["We are partnering with ‹Quill Works› to hire a binder.", "Quill Works"],
    ["‹Quill Works›, leader du livre, recherche un relieur.", "Quill Works"],
    ["A ‹Quill Works› é uma empresa de livros.", "Quill Works"],
    ["A ‹Quill Works› está contratando um encadernador.", "Quill Works"],
    ["‹Quill Works›, recherche un relieur pour un client.", "Quill Works"],
    ["‹Quill Works›, spécialiste du livre en CDI, CDD et intérim vous propose un poste.", "Quill Works"],
    ["Fondé en 2014, ‹Quill Works› recrute un relieur.", "Quill Works"],
    ["Die ‹Quill Works GmbH› bildet Buchbinder aus.", "Quill Works GmbH"],
    ["Der ‹Leseverein Quill e.V.› in Leipzig sucht eine Leitung.", "Leseverein Quill e.V."],
    ["‹Quill Works s.r.o.› hledá knihaře.", "Quill Works s.r.o."],
    ["‹Quill Works S.r.l.› ricerca un rilegatore.", "Quill Works S.r.l."],
    ["Voor ‹Brasserie Quill› in Delft zoeken wij een kok.", "Brasserie Quill"],
    ["Bei der ‹Stadt Quillau› ist eine Stelle zu besetzen.", "Stadt Quillau"],
    ["Die ‹Universität Quillau› strebt eine Erhöhung des Anteils von Frauen an.", "Universität Quillau"],
    ["Il y a un an, tout a changé au sein de ‹Quill Works›.", "Quill Works"],
    ["# [Recife] Encadernador na ‹Quill em Casa›\nVocê encaderna livros.", "Quill em Casa"],
    ["Vaga para Encadernador na ‹Quill Livros›, unidade de Recife.", "Quill Livros"],
    ["Du bindest Bücher.\n‹Quill Works GmbH›, Gartenweg 3, 24103 Kiel", "Quill Works GmbH"],
    ["Lyon - Publiée par ‹Quill Works›", "Quill Works"],
    ["‹みどり病院›\n製本士を募集しています。", "みどり病院"],
    ["‹株式会社アンバー›では製本士を募集しています。", "株式会社アンバー"],
    ["Chez ‹Quill Works›, nous relions des livres.", "Quill Works"],
    ["En ‹Quill Works›, buscamos encuadernadores.", "Quill Works"],
    ["Na ‹Quill Works›, acreditamos em livros.", "Quill Works"],
    ["Wir bei Personalglück suchen für unseren Kunden ‹Quill Works› eine Binderin.", "Quill Works"],
    [
      "Amber Rail Networking division is seeking a driver. Amber Rail USA, Inc. is an equal opportunity employer. At ‹Amber Rail›, we run trains.",
      "Amber Rail",
    ],
    [
      "‹Orchid Robotics is seeking a driver. At Orchid, we run trains. Orchid employees rest.",
      "Orchid Robotics",
    ].map((text) => text.replace("Robotics is", "Robotics› is")) as [string, string],
  ],
  doesNotState: [
    "At night, ideas grow.",
    "Quill Press is part of the Amber Group.",
    "Taller situado en la Zona Sur de Reus busca soldador.",
    "Esta é uma vaga para quem gosta de trens.",
    "# Estágio na Área de Compras",
    "El puesto requiere paciencia.",
    "Keokuk, IA 52632 | Full time | Printing",
    "# Head of hiring Engineers",
    "Demand is growing.",
    "# Amber Gardeners",
    "# Rose Engineer at the Town Hall",
    "# A day at Amber Rail",
    "You will need to join the Scheme.",
    "You liaise with Quill Town Council.",
    "Der Verein in Freiburg sucht eine Leitung.",
    "Estamos buscando um encadernador.",
    "Ein Betrieb, welcher einen Binder mit Schwerpunkt Leder sucht.",
    "Pour notre client, recherche un relieur en CDI, CDD.",
    "Für die Abteilung Einkauf suchen wir eine Leitung.",
    "Wir arbeiten für die Stadt Quillau und ihre Schulen.",
    "[Recife] Encadernador na empresa",
    "Facility: warehouse seven",
    "# Why Binders Choose Quill",
    "Working with React, you build.",
    "Salesforce is our CRM.",
    "Amber Rail's platform is a tool you know.",
    "# Leeds | Onsite",
    "This position is open to all.",
    "We are an equal opportunity employer.",
    "# About us\nWe bind books.",
    "# About the role\nYou bind books.",
    "# Why join us?",
    "The team is hiring.",
    "Join the Marketing team.",
    "Python is a plus.",
    "For our client, a bank, we seek a clerk.",
    "At home, we rest.",
    "You report to the Head of Binding.",
    "Here you will learn.",
    "Experience helps.",
  ],
});

describe("hiringOrganization of a header", () => {
  const read = (lines: string, name: string, more: Partial<PageSnapshot> = {}) => {
    const snapshot = snapshotOf(lines);
    const start = snapshot.text.indexOf(name);
    const blocks = snapshot.blocks.map((block) =>
      start >= block.start && start < block.end ? { ...block, area: "header" as const } : block,
    );
    const marks = [
      { property: "hiringOrganization" as const, start, end: start + name.length, by: "generic" },
    ];
    return readKind(hiringOrganization, { ...snapshot, blocks, marks, ...more }, "2026-01-01")?.value ?? null;
  };
  test("the header's name wins over the text's", () => {
    expect(read("Rail Driver\nAmber Rail\nAt Copper & Sons, we run trains.", "Amber Rail")).toBe(
      "Amber Rail",
    );
  });
  test("a legal form by itself is no name", () => {
    expect(read("Driver\nInc.\nAt Amber Rail, we run trains.", "Inc.")).toBe("Amber Rail");
  });
  test("a slug yields to the form of the text", () => {
    expect(read("Driver\namber-rail\nAt Amber Rail, we run trains.", "amber-rail")).toBe("Amber Rail");
    expect(read("Driver\namberrailcareers\nAt Amber Rail, we run trains.", "amberrailcareers")).toBe(
      "Amber Rail",
    );
    expect(read("Driver\namberrail.com\n# Why amberrail?", "amberrail.com")).toBe("amberrail");
    expect(read("Driver\namber\nWe run trains.", "amber")).toBe("amber");
  });
  test("a slug that the text does not know yields to the name that it speaks as", () => {
    expect(read("Driver\nsilverfish\nAt Amber Rail, we run trains.", "silverfish")).toBe("Amber Rail");
    expect(read("Driver\nSilverfish\nAt Amber Rail, we run trains.", "Silverfish")).toBe("Silverfish");
  });
  test("a field that names the employer wins over the head", () => {
    expect(read("Driver\nSilverfish\nEmployer: Amber Rail", "Silverfish")).toBe("Amber Rail");
    expect(read("Driver\nSilverfish\nEmployer contribution: 5 %", "Silverfish")).toBe("Silverfish");
  });
  test("the number of a branch is no part of the name", () => {
    expect(read("Driver\n017 Amber Rail\nWe run trains.", "017 Amber Rail")).toBe("Amber Rail");
  });
  test("a mark on the beginning of a header's name takes in the rest of it", () => {
    expect(read("Driver\nAmber & Sons, Inc\nWe run trains.", "Amber")).toBe("Amber & Sons, Inc");
    expect(read("Driver\nAmber Research & Development\nWe run trains.", "Amber")).toBe(
      "Amber Research & Development",
    );
    expect(read("Driver\nAmber Leeds\nWe run trains.", "Amber")).toBe("Amber");
  });
});

test("structured data names the employer where the text does not", () => {
  const structured = [
    {
      source: "json-ld" as const,
      path: "",
      posting: { hiringOrganization: { "@type": "Organization", name: "Quill Works" } },
    },
  ];
  const resolution = readKind(
    hiringOrganization,
    snapshotOf("You bind books.", { structured }),
    "2026-01-01",
  );
  expect(resolution?.value).toBe("Quill Works");
  expect(resolution?.from[0]?.structured?.path).toBe("/hiringOrganization/name");
});

test("a mark on the words of a heading about the job is no employer", () => {
  const text = "About The Apprentice Program\nYou learn to bind books.";
  const marks = [{ property: "hiringOrganization" as const, start: 6, end: 28, by: "generic" }];
  expect(readKind(hiringOrganization, snapshotOf(text, { marks }), "2026-01-01")).toBeNull();
});
