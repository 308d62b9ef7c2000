import { describe, expect, test } from "vitest";
import { readKind } from "../../../src/engine/extract.ts";
import { workplaceType } from "../../../src/engine/facts/workplace-type.ts";
import { corpus } from "../../support/corpus.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

corpus(workplaceType, {
  states: [
    [
      "Office arrangement\n‹Onsite› - flexible hours can be agreed with the head of the workshop once you know the presses well",
      ["onsite"],
    ],
    ["You work ‹from home at least part of the time›.", ["hybrid"]],
    ["Location: ‹Pune (Work from office)›", ["onsite"]],
    [
      "‹Binder at Quill - Fully Remote - $3,000/month›".replace(
        "‹Binder at Quill - Fully Remote - $3,000/month›",
        "# Binder - ‹Fully Remote› - $3,000/month",
      ),
      ["remote"],
    ],
    ["Nach der Einarbeitung arbeiten Sie ‹teilweise auch im Homeoffice›.", ["hybrid"]],
    ["‹Zwei Tage im Büro›, der Rest mobil.", ["hybrid"]],
    ["‹Hybrides Arbeiten oder komplett von zu Hause›, wie es dir passt.", ["remote", "hybrid"]],
    ["Sie prüfen Teile ‹in unserer Produktion vor Ort›.", ["onsite"]],
    ["‹Vous intervenez sur site›, par tous les temps.", ["onsite"]],
    ["‹Poste exclusivement en présentiel›", ["onsite"]],
    ["Las ‹prácticas son presenciales›.", ["onsite"]],
    ["‹Je werkt op ons kantoor› aan de gracht.", ["onsite"]],
    ["Il ‹lavoro si svolge in presenza›.", ["onsite"]],
    ["‹週2日の在宅›勤務が可能です。", ["hybrid"]],
    ["An eight-week programme ‹remotely or in our Lisbon, Porto, or Braga offices›.", ["remote", "onsite"]],
    // remote
    ["This is a ‹remote position›.", ["remote"]],
    ["A ‹fully remote› job, anywhere in Canada", ["remote"]],
    ["The ‹role is 100% remote›.", ["remote"]],
    ["This ‹job can be done remotely›.", ["remote"]],
    ["You can ‹work from anywhere› in the EU.", ["remote"]],
    ["‹Work from home› with your own hours", ["remote"]],
    ["Our agents need a quiet room: a ‹work-from-home job› for early birds", ["remote"]],
    ["This ‹position is eligible for remote› work.", ["remote"]],
    ["We are ‹open to remote› for senior people.", ["remote"]],
    ["The ‹role may be performed remotely›.", ["remote"]],
    ["Location: ‹Remote›", ["remote"]],
    ["Work setting: ‹Remote›", ["remote"]],
    ["Remote: ‹Yes›", ["remote"]],
    ["A ‹virtual role› with a team across time zones", ["remote"]],
    ["This is a ‹home-based role›.", ["remote"]],
    ["‹Acme | Rust engineer | REMOTE (EU) | full-time›", ["remote"]],
    ["You can be ‹based anywhere› in Spain.", ["remote"]],
    ["‹#LI-Remote›", ["remote"]],
    ["‹#AB-Remote›", ["remote"]],
    ["‹Predominantly remote›, with a desk in Oslo if you like", ["remote"]],
    ["This role ‹could be remote› for the right person.", ["remote"]],
    ["The ‹program will be held virtually›.", ["remote"]],
    // hybrid
    ["This is a ‹hybrid role› in Bristol.", ["hybrid"]],
    ["The position is ‹hybrid›.", ["hybrid"]],
    ["‹Hybrid working› and a season ticket loan", ["hybrid"]],
    ["You work ‹3 days a week in the office›.", ["hybrid"]],
    ["Up to ‹two days remote› each week", ["hybrid"]],
    ["A ‹mix of home and office› work", ["hybrid"]],
    ["You may work ‹from home two days› a week.", ["hybrid"]],
    ["‹Partially remote› after your probation", ["hybrid"]],
    ["‹Occasional home working› is fine.", ["hybrid"]],
    ["Workplace type: ‹Hybrid›", ["hybrid"]],
    ["Location: ‹Leeds (hybrid, 2 days a week)›", ["hybrid"]],
    ["# Benefits\n- ‹Home office days› and a bike", ["hybrid"]],
    ["Please note this role requires ‹60% in office›.", ["hybrid"]],
    ["‹#LI-Hybrid›", ["hybrid"]],
    ["‹Hybrid model› of working where the job allows it", ["hybrid"]],
    ["Location: ‹Bergen - hybrid telework/remote environment›", ["hybrid"]],
    ["A pension and a ‹hybrid in office›/remote option", ["hybrid"]],
    ["Office or home: ‹home or office›, it varies", ["hybrid"]],
    ["A flexible ‹work from home policy›", ["hybrid"]],
    // onsite
    ["This is an ‹onsite role›.", ["onsite"]],
    ["This position is ‹fully on-site›.", ["onsite"]],
    ["You work ‹in person 5 days a week›.", ["onsite"]],
    ["Work Location: ‹In person›", ["onsite"]],
    ["Applicants ‹must work onsite›.", ["onsite"]],
    ["This ‹job is performed on-site› in our plant.", ["onsite"]],
    ["We are ‹an in-person team› in Boston.", ["onsite"]],
    ["‹In-office role› with free lunch", ["onsite"]],
    ["‹Office-based role› near the station", ["onsite"]],
    ["A ‹field-based role› across Kent", ["onsite"]],
    ["The role ‹requires physical presence› at our lab.", ["onsite"]],
    ["‹Acme | Welder | ONSITE | Troy›", ["onsite"]],
    ["‹#LI-Onsite›", ["onsite"]],
    ["‹On-site presence› is required every day.", ["onsite"]],
    ["Summer internship (‹in-person›, Troy)", ["onsite"]],
    ["Must be able to ‹work in the office›.", ["onsite"]],
    // several
    ["‹Home or office›: you decide.", ["remote", "onsite"]],
    ["You work ‹remotely or in our Oslo office›.", ["remote", "onsite"]],
    ["This role is ‹hybrid or remote›.", ["remote", "hybrid"]],
    ["Choose ‹office-based or hybrid›, as you like.", ["hybrid", "onsite"]],
    ["Based ‹in our Leeds office or remote›", ["remote", "onsite"]],
    // in a hybrid week, "in office" and "remote" are parts
    ["‹Hybrid role›: three days in person, two at home.", ["hybrid"]],
    ["In this hybrid job you are ‹2 days a week on-site›; the rest you work remotely.", ["hybrid"]],
    // German
    ["- ‹Mobiles Arbeiten› nach Absprache", ["hybrid"]],
    ["- ‹Homeoffice möglich›", ["hybrid"]],
    ["- Bis zu ‹3 Tage Homeoffice› pro Woche", ["hybrid"]],
    ["- ‹Hybrides Arbeiten› und Gleitzeit", ["hybrid"]],
    ["Die Stelle ist ‹100 % remote›.", ["remote"]],
    ["Du arbeitest ‹komplett im Homeoffice›.", ["remote"]],
    ["Arbeitsmodell: ‹Vor Ort›", ["onsite"]],
    ["Arbeite in ‹unseren Büros in Kiel und Ulm oder remote›.", ["remote", "onsite"]],
    ["Standort: ‹Köln oder remote›", ["remote"]],
    // French
    ["- ‹Télétravail partiel›", ["hybrid"]],
    ["- 2 jours de ‹télétravail par› semaine", ["hybrid"]],
    ["Poste en ‹full remote›", ["remote"]],
    ["‹100 % télétravail› possible", ["remote"]],
    ["Ce ‹poste est en présentiel›.", ["onsite"]],
    // Spanish, Portuguese
    ["‹Modalidad híbrida›: 2 días en casa", ["hybrid"]],
    ["Modalidad: ‹presencial›", ["onsite"]],
    ["Trabajo ‹100% remoto›", ["remote"]],
    ["‹Teletrabajo parcial› tras tres meses", ["hybrid"]],
    ["Alternas días en la oficina y días de ‹teletrabajo›.", ["hybrid"]],
    ["‹Vaga presencial› em Curitiba", ["onsite"]],
    ["‹Modelo híbrido›, três vezes por semana", ["hybrid"]],
    ["Modelo de trabalho: ‹Home office›", ["remote"]],
    // Dutch, Italian, Swedish, Czech, Japanese
    ["- ‹Thuiswerken› in overleg", ["hybrid"]],
    ["- ‹Smart working› due giorni", ["hybrid"]],
    ["Lavoro ‹completamente da remoto›", ["remote"]],
    ["- ‹Možnost home office›", ["hybrid"]],
    ["‹フルリモート›勤務", ["remote"]],
    ["‹リモート可›", ["hybrid"]],
    ["勤務形態：‹ハイブリッド（週2日出社）›", ["hybrid"]],
  ],
  doesNotState: [
    "Homeoffice ist für diese Stelle nicht möglich.",
    "Mobiles Arbeiten ist leider nicht möglich.",
    "Unser Team vor Ort hilft Ihnen.",
    "# In-Office Requirements Statement",
    "On-site requirements:",
    "Our office is in Oslo.",
    "You support remote sites and servers.",
    "Experience working with remote teams",
    "Ability to work remotely and independently",
    "Experience with hybrid cloud",
    "You design hybrid vehicles.",
    "This is a hybrid role that blends sales and design.",
    "We are a remote-first company.",
    "As a fully remote company, we write a lot.",
    "This is not a remote position.",
    "Remote work is not available.",
    "No remote work",
    "Remote: No",
    "Occasional travel and team off-sites",
    "On-site gym and free parking",
    "The interview is on-site.",
    "On-site customer support",
    "In-person meetings with clients",
    "Deliver training in person or remotely.",
    "Remote work stipend and a good chair",
    "Home office stipend",
    "Remote desktop support",
    "Work with patients in remote areas.",
    "Vor-Ort-Betreuung unserer Kunden",
    "Pas de télétravail",
    "Reuniones presenciales con clientes",
    "Kein Homeoffice",
    "We do not discriminate, remote or not.",
    "Job openings at our on-site cafeteria partner",
    "Virtual machines and virtual reality",
    "Remote, hybrid and site based opportunities, depending on the role",
  ],
});

describe("workplaceType of the page's parts", () => {
  test("structured TELECOMMUTE counts where nothing else is said, as implied", () => {
    const structured = [
      { source: "json-ld" as const, path: "", posting: { jobLocationType: "TELECOMMUTE" } },
    ];
    expect(readKind(workplaceType, snapshotOf("Join us.", { structured }), "2025-07-01")).toMatchObject({
      value: ["remote"],
      from: [{ certainty: "implied" }],
    });
    expect(
      readKind(workplaceType, snapshotOf("This is an onsite role.", { structured }), "2025-07-01")?.value,
    ).toEqual(["onsite"]);
  });

  test("a sentence about the role outweighs a tag and the employer's ways", () => {
    const text = "Location: Remote\n# Benefits\n- Hybrid working for those near an office\n#LI-Hybrid";
    expect(readKind(workplaceType, snapshotOf(text), "2025-07-01")?.value).toEqual(["remote"]);
  });
});
