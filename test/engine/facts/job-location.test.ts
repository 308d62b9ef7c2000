import { describe, expect, test } from "vitest";
import { readKind } from "../../../src/engine/extract.ts";
import { jobLocation } from "../../../src/engine/facts/job-location.ts";
import type { PageSnapshot } from "../../../src/engine/snapshot.ts";
import { corpus } from "../../support/corpus.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

corpus(jobLocation, {
  states: [
    [
      "For ‹San Francisco, CA-based roles›: the base salary is $174,000.".replace(
        "CA-based roles›",
        "CA›-based roles",
      ),
      ["San Francisco"],
    ],
    ["You come to one of our offices in ‹Oslo or Bergen› three days a week.", ["Oslo", "Bergen"]],
    ["Work in one of our offices: ‹Oslo, Bergen›.", ["Oslo", "Bergen"]],
    ["This position sits in ‹Oslo›.", ["Oslo"]],
    ["Normal place of work: ‹The Old Bindery, Keighley, BD21 4QP›", ["Keighley"]],
    ["Territory: ‹Oslo›", ["Oslo"]],
    ["You work at the ‹Chicago› medical campus.", ["Chicago"]],
    ["Quill College, a small college in ‹Keokuk, Iowa›, invites applications for a binder.", ["Keokuk"]],
    // labels
    ["Location: ‹Austin, TX›", ["Austin"]],
    ["Location: ‹New York, NY or Remote›", ["New York"]],
    ["Location: ‹Germany›", ["Germany"]],
    ["Locations: ‹Paris, Lyon, Lille›", ["Paris", "Lyon", "Lille"]],
    ["Location: ‹Bilbao is a green city by the sea›", ["Bilbao"]],
    ["# Location\n‹Oslo, Norway›", ["Oslo"]],
    ["# Locations\n- ‹Oslo›\n- Bergen", ["Oslo", "Bergen"]],
    ["Standort: ‹Frankfurt am Main / Remote›", ["Frankfurt am Main"]],
    ["Arbeitsort: ‹70173 Stuttgart›", ["Stuttgart"]],
    ["Lieu : ‹Nantes (44)›", ["Nantes"]],
    ["Ubicación: ‹Madrid, España›", ["Madrid"]],
    ["Local: ‹São Paulo - SP›", ["São Paulo"]],
    ["Standplaats: ‹Utrecht›", ["Utrecht"]],
    ["Sede di lavoro: ‹Torino›", ["Torino"]],
    ["Místo výkonu práce: ‹Brno›", ["Brno"]],
    ["勤務地：‹東京›", ["東京"]],
    ["勤務地：‹沖縄県那覇市›", ["那覇市"]],
    ["勤務地：‹大阪府大阪市北区›", ["大阪市"]],
    ["勤務地：‹群馬県 安中市›", ["安中市"]],
    ["Lieu du stage : ‹Autun (71)›", ["Autun"]],
    ["Lieu : ‹30 - LA CALMETTE›", ["LA CALMETTE"]],
    ["Lieu : ‹LE TEIL (07)›", ["LE TEIL"]],
    ["Arbeitsort: ‹66606 St. Wendel›", ["St. Wendel"]],
    ["Standort: ‹Wesseling bei Köln›", ["Wesseling"]],
    ["Local: ‹Campinas/SP›", ["Campinas"]],
    ["Ubicación: ‹Getafe, Madrid›", ["Getafe"]],
    ["Zona de trabajo: ‹Burzaco›", ["Burzaco"]],
    ["Local: ‹Centro - rio de janeiro›", ["Rio de Janeiro"]],
    ["📍 ‹Medellin, Colombia›", ["Medellin"]],
    ["Taller ubicado en ‹Reus› busca soldador.", ["Reus"]],
    ["Trabalho em nosso escritório em ‹Alphaville› - Barueri.", ["Barueri"]],
    ["Ubicación: ‹Reus, Tarragona›", ["Reus"]],
    ["Lugar de trabajo: ‹Campus Norte, Cartagena›", ["Cartagena"]],
    // sentences in other languages
    ["Wir suchen für die Standorte ‹Kirn und Malchin› eine Fachkraft.", ["Kirn", "Malchin"]],
    ["Für unsere Filiale in ‹Kirn› suchen wir Verstärkung.", ["Kirn"]],
    ["Nous recherchons pour notre site d'‹Autun (71)› un technicien.", ["Autun"]],
    ["Le cabinet recherche un agent pour un client basé à ‹METZ 57000›.", ["METZ"]],
    ["La empresa busca ejecutivos para ‹Bogotá y Medellín›.", ["Bogotá", "Medellín"]],
    ["Calzados Roble busca vendedor para su tienda de ‹La Reina›.", ["La Reina"]],
    ["O restaurante está contratando cozinheiro em ‹Campinas/SP›!", ["Campinas"]],
    ["Procuramos enfermeiro para a sua unidade em ‹Braga›.", ["Braga"]],
    ["Voor ons café in ‹Zwolle› zoeken wij een kok.", ["Zwolle"]],
    ["Cerchiamo un contabile per la sede di ‹Parma›.", ["Parma"]],
    ["Bei der Stadt ‹Kirn› ist eine Stelle zu besetzen.", ["Kirn"]],
    // sentences about the job
    ["This position is located in ‹Boise, Idaho›.", ["Boise"]],
    ["This position will be located in either ‹Elgin or Aurora, IL›.", ["Elgin", "Aurora"]],
    [
      "This role is based in our ‹San Francisco, Palo Alto, Seattle, or New York› offices.",
      ["San Francisco", "Palo Alto", "Seattle", "New York"],
    ],
    ["The internship takes place in ‹Geneva›.", ["Geneva"]],
    ["You will work at our ‹Berlin› headquarters.", ["Berlin"]],
    ["Work from our office in ‹Amsterdam› three days a week.", ["Amsterdam"]],
    ["You work at one of our office locations (‹Lyon, Turin, NYC›).", ["Lyon", "Turin", "NYC"]],
    ["This is a hybrid role based in ‹London›.", ["London"]],
    ["- Based in ‹Berlin› or willing to relocate", ["Berlin"]],
    ["In person in ‹Boston›, 5 days a week", ["Boston"]],
    [
      "The role is in our ‹San Francisco, CA› HQ or remotely in Washington, DC.",
      ["San Francisco", "Washington"],
    ],
    ["Acme is hiring engineers in ‹Oslo and Bergen› Acme Corporation.", ["Oslo", "Bergen"]],
    ["Join our team in ‹Lisbon›.", ["Lisbon"]],
    ["A ‹Berlin›-based role with two trips a year", ["Berlin"]],
    ["Acme | Engineer | ‹Berlin, Germany› | Onsite | €90k", ["Berlin"]],
    [
      "‹San Francisco, CA›: $150,000 - $180,000\nNew York, NY: $150,000 - $190,000",
      ["San Francisco", "New York"],
    ],
    ["The pay is $30 an hour for ‹Palo Alto› based applicants.", ["Palo Alto"]],
    ["Für unser Büro in ‹Köln› suchen wir eine Fachkraft.", ["Köln"]],
    ["Wir suchen ab sofort in ‹Leipzig› eine Pflegekraft.", ["Leipzig"]],
    [
      "Du arbeitest in unseren Büros in der ‹Kieler Innenstadt, Berlin &München›.",
      ["Kiel", "Berlin", "München"],
    ],
    ["The ‹Houston› office is seeking a clerk.", ["Houston"]],
    [
      "Acme | https://acme.example | ‹San Francisco preferred, remote available (Australia, LATAM)›",
      ["San Francisco"],
    ],
    ["Le poste est basé à ‹Lyon›.", ["Lyon"]],
    ["Vous travaillerez dans nos bureaux de ‹Bordeaux›.", ["Bordeaux"]],
    ["Puesto ubicado en ‹Valencia›", ["Valencia"]],
    ["Vaga presencial em ‹Curitiba›", ["Curitiba"]],
    ["Je werkt op ons kantoor in ‹Rotterdam›.", ["Rotterdam"]],
    ["Presso la nostra sede di ‹Milano›", ["Milano"]],
    ["Located in ‹Savannah, Georgia›, our hospital has 600 beds.", ["Savannah"]],
    // one place in two spellings is one
    ["Location: ‹Munich›\nIn unserem Büro in München gibt es Kaffee.", ["Munich"]],
    ["Location: ‹New York City›\nYou work at our NYC office.", ["New York City"]],
    // a town says more than the country or state around it
    ["Location: Malaysia\n- Work from our HQ in ‹Petaling Jaya› as needed.", ["Petaling Jaya"]],
    // names that no dictionary knows count beside one that another line knows
    [
      "Location: Ashby, Ohio\nInterns work out of our US locations in ‹Ashby, Milbrook, Stone Harbor›.",
      ["Ashby", "Milbrook", "Stone Harbor"],
    ],
  ],
  doesNotState: [
    "The internship will take place in Summer 2027.",
    "The internship takes place in May.",
    "Work location: One location",
    "You may visit one of our offices in Oslo or Bergen.",
    "Quill Works, an agency founded in Oslo, trusted by customers in Bergen, is hiring.",
    "Über 20.000 Haushalte in der Region kennen uns von den Märkten in Köln, Mainz und Trier.",
    "Location: Remote",
    "Location: Remote - United States",
    "Location: Multiple locations",
    "Wir suchen für unsere Filiale in Teilzeit Verstärkung.",
    "Wir arbeiten für die Stadt Kirn und ihre Schulen.",
    "Nous recherchons un agent pour nos clients à Paris.",
    "Work Location: In person",
    "Acme | SRE | REMOTE (US) | Full-time | Go, Rust, AWS",
    "Remote within Germany",
    "We have offices in London, Paris and New York.",
    "Headquartered in Zurich, Acme has 3,000 employees.",
    "Acme was founded in Boston in 1998.",
    "Travel to our Denver office once a quarter.",
    "You will work closely with colleagues in Singapore.",
    "Candidates must reside in California.",
    "Applicants must be authorized to work in the United States.",
    "You'll overlap with New York business hours.",
    "We are a London-based start-up.",
    "Based in San Francisco, we have raised $50M.",
    "Graduates of University of California, Berkeley",
    "Team retreats in Lisbon and Athens",
    "In California, the salary range is $100,000 to $120,000.",
    "Backed by investors in New York and London",
    "If you are based in London you may come to our office.",
    "Our team is based in Berlin and Warsaw.",
    "For individuals seeking employment at our Phoenix facility, a badge is required.",
    "Ein Unternehmen mit Sitz in Hamburg",
    "Notre entreprise, basée à Lyon, emploie 50 personnes.",
    "Empresa con sede en Madrid",
    "Support our Paris and Milan stores.",
    "This role is based in our Commercial Banking group.",
    "This position is located in Talent Acquisition department.",
    "The New York City Fair Chance Act applies.",
    "Relocation help to make the Ulm area your new home",
  ],
});

describe("jobLocation of the page's parts", () => {
  const read = (text: string, more: Partial<PageSnapshot>) =>
    readKind(jobLocation, snapshotOf(text, more), "2025-07-01")?.value;
  const mark = (property: "title" | "jobLocation", start: number, end: number) => ({
    property,
    start,
    end,
    by: "generic",
  });

  test("marks on the parts of one place are read together", () => {
    const marks = [mark("jobLocation", 0, 5), mark("jobLocation", 8, 17)];
    expect(read("Mooca – São Paulo", { marks })).toEqual(["São Paulo"]);
    expect(read("Mainz / Wiesbaden", { marks })).toEqual(["Mainz", "Wiesbaden"]);
  });
  test("marks of the capture are read and cleaned", () => {
    const text = "Gardener\nHövelhof Office\nGrow orchids with us.";
    expect(read(text, { marks: [mark("jobLocation", 9, 24)] })).toEqual(["Hövelhof"]);
  });

  test("a mark that names no place is none", () => {
    const text = "Gardener\nEngineering\nGrow orchids with us.";
    expect(read(text, { marks: [mark("jobLocation", 9, 20)] })).toBeUndefined();
  });

  test("the title speaks where nothing else does", () => {
    const text = "Site Gardener - Chicago\nGrow orchids with us.";
    const marks = [mark("title", 0, 23)];
    expect(read(text, { marks })).toEqual(["Chicago"]);
    expect(read(`${text}\nLocation: Troy, MI`, { marks })).toEqual(["Troy"]);
  });

  test("a country in the title of a remote job is no place", () => {
    const text = "# Gardener (Canada)\nRemote\nGrow orchids with us.";
    const { blocks } = snapshotOf(text);
    const header = blocks.map((block, index) => (index < 2 ? { ...block, area: "header" as const } : block));
    const marks = [mark("title", 0, 17)];
    expect(read(text, { marks, blocks: header })).toBeUndefined();
    expect(read(text.replace("Remote", "Glasshouse"), { marks })).toEqual(["Canada"]);
  });

  test("an employer whose name ends like a county's is no place", () => {
    expect(read("Kiwishire\nGrow orchids with us.", {})).toEqual(["Kiwishire"]);
    expect(read("Kiwishire\nAbout KiwiShire\nGrow orchids with us.", {})).toBeUndefined();
  });

  const posting = (jobLocation: unknown, more = {}) => ({
    structured: [{ source: "json-ld" as const, path: "", posting: { jobLocation, ...more } }],
  });
  test.each([
    [{ address: { addressLocality: "Oslo", addressCountry: { name: "Norway" } } }, ["Oslo"]],
    [{ address: { addressRegion: "Texas", addressCountry: "US" } }, ["Texas"]],
    [
      [{ address: { addressLocality: "Oslo" } }, { address: "Bergen, Norway" }],
      ["Oslo", "Bergen"],
    ],
    ["Oslo, Norway", ["Oslo"]],
    [{ address: { addressLocality: "15000" } }, undefined],
    [{ address: { addressLocality: "Acme Pte Ltd" } }, undefined],
    [{ address: 7 }, undefined],
    [null, undefined],
  ])("structured data where the page says nothing: %j", (jobLocation, expected) => {
    expect(read("Grow orchids with us.", posting(jobLocation))).toEqual(expected);
  });

  test("structured data of a job at home names no place", () => {
    const home = posting({ address: { addressLocality: "Oslo" } }, { jobLocationType: "TELECOMMUTE" });
    expect(read("Grow orchids with us.", home)).toBeUndefined();
  });
});
