import { describe, expect, test } from "vitest";
import { readKind } from "../../../src/engine/extract.ts";
import { baseSalary } from "../../../src/engine/facts/base-salary.ts";
import type { PageSnapshot } from "../../../src/engine/snapshot.ts";
import type { Pay } from "../../../src/engine/values.ts";
import { corpus } from "../../support/corpus.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

const pay = (currency: string, period: Pay["period"], min: number | null, max: number | null = min): Pay => ({
  min,
  max,
  currency,
  period,
});
const usd = (period: Pay["period"], min: number | null, max?: number | null): Pay[] => [
  pay("USD", period, min, max),
];
const eur = (period: Pay["period"], min: number | null, max?: number | null): Pay[] => [
  pay("EUR", period, min, max),
];
const gbp = (period: Pay["period"], min: number | null, max?: number | null): Pay[] => [
  pay("GBP", period, min, max),
];

corpus(baseSalary, {
  states: [
    ["EL 2 - ‹$130,092 - $138,412 per annum›", usd("year", 130_092, 138_412)],
    [
      "Pay ranges from ‹USD $92,000› in the lowest market and up to $118,000 per year in our highest.",
      usd("year", 92_000, 118_000),
    ],
    ["Band 4 - ‹£24,310 - £28,970 a year›", gbp("year", 24_310, 28_970)],
    ["Salary: SCP 9 – ‹£26,120›", gbp("year", 26_120)],
    ["Wage: ‹$12.40/hr. to $16.10/hr›.", usd("hour", 12.4, 16.1)],
    ["You work 14.5 hours per week for a salary of ‹£21,300 to £22,900›.", gbp("year", 21_300, 22_900)],
    ["Pay: ‹£171.40 per 24 hours›", gbp("day", 171.4)],
    ["Budget: ‹9-13 LPA›", [pay("INR", "year", 900_000, 1_300_000)]],
    ["It is a seven-month contract at ‹£290 per day›.", gbp("day", 290)],
    ["Salary: ‹£19,480› actual, £24,350 full-time equivalent", gbp("year", 19_480)],
    [
      "Salary: old entrants ‹€61,700 – €69,300 per annum› / Post-2004: €58,100",
      [pay("EUR", "year", 61_700, 69_300), pay("EUR", "year", 58_100)],
    ],
    // what is before tax, a pay group of a tariff, local pesos, trainees abroad
    [
      "Die Stelle ist nach Gruppe 6 bewertet (‹2.950,10 € bis 3.480,20 € brutto im Monat›).",
      eur("month", 2950.1, 3480.2),
    ],
    ["Vergütet wird nach Entgeltgruppe 9 mit ‹3.400 € monatlich›.", eur("month", 3400)],
    [
      "Ubicación: Valparaíso, Chile\nRenta: ‹$980.000› líquidos mensuales\nAdministras un presupuesto de USD 3 millones para las obras del puerto.",
      [pay("CLP", "month", 980_000)],
    ],
    ["# Stagiair techniek\nJe krijgt een stagevergoeding van ‹€ 450 per maand›.", eur("month", 450)],
    ["Home on Sundays | ‹$1,300 - $1,600 weekly› | new trucks", usd("week", 1300, 1600)],
    // spellings of sums and periods
    ["Pay range: ‹$45.00 - $55.50 per hour›, paid every other Friday.", usd("hour", 45, 55.5)],
    ["Salary ‹$120k–150k› plus shares.", usd("year", 120_000, 150_000)],
    ["Base: ‹$120-150k›", usd("year", 120_000, 150_000)],
    [
      "The base salary for this seat is ‹USD$252,000 per year - USD$280,000 per year›.",
      usd("year", 252_000, 280_000),
    ],
    ["Level 5 base pay: ‹240,000 USD - 379,500 USD›", usd("year", 240_000, 379_500)],
    ["Day rate ‹£700 / day› outside IR35", gbp("day", 700)],
    ["Wir zahlen ‹60.000 € – 75.000 € brutto pro Jahr›.", eur("year", 60_000, 75_000)],
    ["Salaire : ‹1 834,56 € brut mensuel›", eur("month", 1834.56)],
    ["Rémunération : ‹45 k€› selon profil", eur("year", 45_000)],
    ["Fourchette : ‹45-55K€›", eur("year", 45_000, 55_000)],
    ["CTC: ‹18 LPA›", [pay("INR", "year", 1_800_000)]],
    ["Salary: ‹12-18 LPA›", [pay("INR", "year", 1_200_000, 1_800_000)]],
    ["Salary: ‹₹6,00,000 - ₹8,50,000 a year›", [pay("INR", "year", 600_000, 850_000)]],
    ["Lohn: ‹CHF 5'500 pro Monat›", [pay("CHF", "month", 5500)]],
    ["Salário: ‹R$ 3.500,00›", [pay("BRL", "month", 3500)]],
    ["Salário: ‹R$: 3.700,00›", [pay("BRL", "month", 3700)]],
    ["Contratação PJ. Valor da hora: ‹R$ 62,00›.", [pay("BRL", "hour", 62)]],
    ["想定‹年収500万円›".replace("‹年収", "年収‹"), [pay("JPY", "year", 5_000_000)]],
    ["年収‹450万円〜700万円›", [pay("JPY", "year", 4_500_000, 7_000_000)]],
    ["年収 ‹500万~800万円›", [pay("JPY", "year", 5_000_000, 8_000_000)]],
    ["時給‹1,250円›", [pay("JPY", "hour", 1250)]],
    ["月給‹25万円›以上", [pay("JPY", "month", 250_000, null)]],
    ["Salaris: ‹€ 3.200 bruto per maand›", eur("month", 3200)],
    ["Je verdient tussen ‹€ 2.800,- en € 3.600,- bruto per maand›.", eur("month", 2800, 3600)],
    ["RAL ‹35.000 – 40.000 €›", eur("year", 35_000, 40_000)],
    ["RAL: ‹30/35K €›", eur("year", 30_000, 35_000)],
    ["Mzda: ‹40 000 – 60 000 Kč měsíčně›", [pay("CZK", "month", 40_000, 60_000)]],
    ["Wynagrodzenie: ‹15 000 - 20 000 PLN› netto + VAT", [pay("PLN", "month", 15_000, 20_000)]],
    ["Stawka ‹120–150 PLN/h›", [pay("PLN", "hour", 120, 150)]],
    ["Salario: ‹24.000€ - 28.000€ b/a›", eur("year", 24_000, 28_000)],
    ["Salario entre ‹1.500 y 1.800 euros brutos al mes›", eur("month", 1500, 1800)],
    ["Ofrecemos un salario de ‹30.000 a 36.000 € brutos anuales›.", eur("year", 30_000, 36_000)],
    ["Remuneração mensal de ‹R$ 4.200,00 a R$ 5.000,00›", [pay("BRL", "month", 4200, 5000)]],
    ["Bolsa-auxílio: ‹R$ 1.400,00› para estágio de 30h", [pay("BRL", "month", 1400)]],
    ["Mensuel de ‹1900.0 Euros à 2100.0 Euros› sur 12.0 mois", eur("month", 1900, 2100)],
    ["Rémunération entre ‹40 et 50k€› fixe", eur("year", 40_000, 50_000)],
    ["Das Jahresgehalt liegt zwischen ‹52.000 und 64.000 Euro›.", eur("year", 52_000, 64_000)],
    ["Vergütung: ‹15,50 €/Stunde›", eur("hour", 15.5)],
    ["Dein Stundenlohn: ‹16 EUR›", eur("hour", 16)],
    [
      "Das Mindestentgelt für diese Stelle beträgt ‹EUR 2.734,- brutto/Monat› auf Vollzeitbasis.",
      eur("month", 2734, null),
    ],
    ["Lön: ‹35 000 - 42 000 SEK per month›", [pay("SEK", "month", 35_000, 42_000)]],
    ["Pay: ‹$18.50-20.00 hourly›", usd("hour", 18.5, 20)],
    ["Pay: ‹$22/hr›", usd("hour", 22)],
    ["We pay ‹$1,200 a week›.", usd("week", 1200)],
    ["Compensation is ‹$4,500 - $6,000/month› for this contract.", usd("month", 4500, 6000)],
    ["Salary: ‹£28,500 per annum› pro rata", gbp("year", 28_500)],
    ["Salary ‹£25k - £30k p.a.› + pension", gbp("year", 25_000, 30_000)],
    ["Base salary: ‹$136,000.00 – 184,000.00 USD annually›", usd("year", 136_000, 184_000)],
    ["Pay range ‹$95,000.00/yr - $120,000.00/yr›", usd("year", 95_000, 120_000)],
    ["Compensation Range: ‹$144K - $180K›", usd("year", 144_000, 180_000)],
    ["The wage is ‹$21.875 per hour› under the agreement.", usd("hour", 21.875)],
    ["Salary range: ‹$150-$175,000›", usd("year", 150_000, 175_000)],
    ["Pay scale: ‹$70,000 to $90,000 annually›", usd("year", 70_000, 90_000)],
    ["The expected range of pay is between ‹$143,100 and $264,200›.", usd("year", 143_100, 264_200)],
    ["Salary: ‹$50,000?$60,000›", usd("year", 50_000, 60_000)],
    ["Salary: ‹$40,000 • $60,000›", usd("year", 40_000, 60_000)],
    // the period elsewhere, or only in the size
    ["Hourly rate: ‹$25›", usd("hour", 25)],
    ["The wage for this job is ‹$62 - $85›.", usd("hour", 62, 85)],
    ["Pay: ‹$120,000›", usd("year", 120_000)],
    ["The annual salary is ‹USD $19.00 - $31.00›.", usd("hour", 19, 31)],
    ["# Monthly salary\n‹$3,200 - $3,900›", usd("month", 3200, 3900)],
    ["Our pay for the role is ‹$3,200›. All figures are monthly.", usd("month", 3200)],
    ["Weekly pay! Drivers are paid ‹$24.50› on average.", usd("hour", 24.5)],
    // one end only
    ["Salary: from ‹£32,000›", gbp("year", 32_000, null)],
    ["Comp: ‹£150k+›", gbp("year", 150_000, null)],
    ["Pay starts at ‹$17/hour›.", usd("hour", 17, null)],
    ["Gehalt ab ‹48.000 € im Jahr›", eur("year", 48_000, null)],
    ["Salaire à partir de ‹2 100 € brut mensuel›", eur("month", 2100, null)],
    ["Salary up to ‹$95,000›", usd("year", null, 95_000)],
    ["Gehalt bis zu ‹70.000 € pro Jahr›", eur("year", null, 70_000)],
    ["Sueldo hasta ‹2.000 € al mes›", eur("month", null, 2000)],
    ["Salário até ‹R$ 6.000,00›", [pay("BRL", "month", null, 6000)]],
    ["Starting salary of ‹$41,000›", usd("year", 41_000)],
    // the ends told apart
    ["The minimum salary is ‹$61,000›. The maximum salary is $83,000.", usd("year", 61_000, 83_000)],
    ["- Minimum salary: ‹$61,000›\n- Maximum salary: $83,000", usd("year", 61_000, 83_000)],
    [
      "Base pay ranges from ‹$115,000/year› in our lowest market up to $223,600/year in our highest market.",
      usd("year", 115_000, 223_600),
    ],
    // several entries
    ["# Pay\n- Undergraduates: ‹$24/hour›\n- Graduates: $31/hour", [...usd("hour", 24), ...usd("hour", 31)]],
    [
      "The salary is ‹$88,000 - $99,000› in Denver and $101,000 - $118,000 in Seattle.",
      [...usd("year", 88_000, 99_000), ...usd("year", 101_000, 118_000)],
    ],
    [
      "# Annual Salary Range\nOhio\n‹$54,500 to $62,000›\nNew York\n$60,000 to $71,000",
      [...usd("year", 54_500, 62_000), ...usd("year", 60_000, 71_000)],
    ],
    ["Pay: ‹$24/hour›\nYou will be paid $24 per hour.", usd("hour", 24)],
    ["- Level 1 pay: ‹$20/hr›\n- Level 2 pay: $20/hr", usd("hour", 20)],
    ["Salary: ‹$80k - $95k›\nThe base range is $80,400 - $95,300 a year.", usd("year", 80_400, 95_300)],
    ["Pay is ‹$25/hour› (approximately $52,000 annually).", usd("hour", 25)],
    // steps in time: the start
    ["You start on a salary of ‹£24,000›, rising to £26,500 after probation.", gbp("year", 24_000)],
    ["Pay is ‹$18/hour›; after 90 days: $20/hour.", usd("hour", 18)],
    [
      "Vergütung im 1. Ausbildungsjahr: ‹1.150 €›\nVergütung im 2. Ausbildungsjahr: 1.220 €",
      eur("month", 1150),
    ],
    // base beside other money
    ["Salary: ‹£34,000› + £2,000 welcome bonus", gbp("year", 34_000)],
    ["Base salary ‹$90,000›, OTE $180,000.", usd("year", 90_000)],
    [
      "‹$130-$180K base salary›, commission on top for OTE of $140 - $220K.".replace(
        "‹$130-$180K base salary›",
        "‹$130-$180K› base salary",
      ),
      usd("year", 130_000, 180_000),
    ],
    [
      "We offer a competitive salary (‹$100k - $120k›) and a $5,000 sign-on bonus.",
      usd("year", 100_000, 120_000),
    ],
    ["The base range, excluding bonus and equity, is ‹$140,000 - $170,000›.", usd("year", 140_000, 170_000)],
    ["‹$120,000 to $150,000› is the expected base salary range here.", usd("year", 120_000, 150_000)],
    ["The pay for this travel nurse assignment is ‹$52/hr›.", usd("hour", 52)],
    ["The salary of the investment analyst is ‹$85,000 - $95,000›.", usd("year", 85_000, 95_000)],
    ["The salary range for the Revenue Manager role is ‹$90,000 - $110,000›.", usd("year", 90_000, 110_000)],
    ["Salary for our Credit Analyst: ‹$60,000›", usd("year", 60_000)],
    ["A ‹$100k› base salary and shares", usd("year", 100_000)],
    ["$10,000 sign-on bonus! ‹$35-$45/hour›", usd("hour", 35, 45)],
    ["# Benefits\n- Salary: ‹$60,000›\n- $500 home office\n- $50/month phone", usd("year", 60_000)],
    ["Total comp: $180k (‹$120k› base + $60k RSU)", usd("year", 120_000)],
    ["Base pay ‹$17/hr› + tips (average $25-$30/hr total)", usd("hour", 17)],
    ["Salaire fixe : ‹32K€ - 36K€› + variable 8K€", eur("year", 32_000, 36_000)],
    // places and levels in lines of their own
    [
      "Arlington, VA: ‹$100,000 - $120,000›\nBurlington, VT: $90,000 - $110,000",
      [...usd("year", 100_000, 120_000), ...usd("year", 90_000, 110_000)],
    ],
    [
      "# Salary\nJunior: ‹$80k - $90k›\nMid: $90k - $110k",
      [...usd("year", 80_000, 90_000), ...usd("year", 90_000, 110_000)],
    ],
    ["Salary Min: ‹$50,000› Mid: $60,000 Max: $70,000", usd("year", 50_000, 70_000)],
    ["Pay Range Minimum:\n‹$58,000›\nPay Range Maximum:\n$80,000", usd("year", 58_000, 80_000)],
    ["The salary range is (‹$85,000) to ($110,000›).", usd("year", 85_000, 110_000)],
    ["Salary between ‹$50,000› for juniors and $70,000 for seniors", usd("year", 50_000, 70_000)],
    // only total pay, or a stipend
    ["Make ‹$1,500 weekly› in our vans.", usd("week", 1500)],
    ["This paid internship has a ‹$5,000› stipend.", usd("once", 5000)],
    ["OTE ‹$240-280k›", usd("year", 240_000, 280_000)],
    ["First-year associates earn ‹$80K›.", usd("year", 80_000)],
    ["Total compensation: ‹€90,000 - €110,000›", eur("year", 90_000, 110_000)],
    ["Interns receive a stipend of ‹$2,500 per month›.", usd("month", 2500)],
    ["The internship comes with a stipend of ‹$6,000› for the summer.", usd("once", 6000)],
    ["This fellowship pays ‹$9,000› for the 10-week program.", usd("once", 9000)],
    ["Gratification : ‹900 €/mois›, stage de fin d'études", eur("month", 900)],
    // lines that say nothing else
    [
      "Acme | Backend Engineer | Remote (UK) | Full-time | ‹£80k–£110k› | Go, Postgres",
      gbp("year", 80_000, 110_000),
    ],
    ["‹$13.10 - $17.25 / hour›", usd("hour", 13.1, 17.25)],
  ],
  doesNotState: [
    "Wellbeing: a bonus payment, which will cover half of it, up to a total of 400 Euro annually.",
    "Tool allowance: 25 USD/month on top of the monthly compensation.",
    "With a tip credit the direct wage is $4.90 per hour.",
    "Maaltijdcheques van € 8 per dag.",
    "Eine Nachtzulage von 95 € im Monat kommt hinzu.",
    "Frais de repas : 14 € par jour",
    "- Piloter des projets de 40 000 € à 300 000 €",
    "- 600 € anuais para formação",
    "- 500 € al año para tu formación",
    "- Cumplir metas de $60.000.000 mensuales",
    "Orientation lasts 3 days, paid $150/day.",
    "Per diem paid beyond 60 miles ($75/day).",
    "Live-in available at £70 a week.",
    "Staff accommodation is available for £95 a week.",
    "A $5,000 sign-on bonus for the right person.",
    "Sign-on bonus: $5,000",
    "Salaried employees get a referral bonus of $1,500.",
    "We have raised $45M from well known funds.",
    "A $5B company with 4,000 people.",
    "You will manage a budget of $250,000 a year.",
    "Our customers pay $60,000 a year for the platform.",
    "$1,000 annual learning stipend",
    "Monthly $250 lunch stipend for interns",
    "Home office stipend of $750 for our interns",
    "401(k) match up to $3,000 a year",
    "Company-paid life insurance of $50,000",
    "Tuition reimbursement up to $5,250 per year",
    "An additional $2/hour for night shifts",
    "Shift differential: $2.50/hour",
    "+$2/h for nights",
    "Pay grade 12, step 3",
    "Vergütung nach TVöD E 13",
    "Competitive salary",
    "Salary: DOE",
    "Manage deals between $50,000 and $500,000.",
    "Experience with portfolios of $20,000 to $90,000.",
    "Weiterbildungsbudget von 2.000 € pro Jahr",
    "Mind. 100.000 € Umsatz im Jahr verantwortet",
    "Essenszuschuss von 6 € pro Tag",
    "Tickets restaurant de 9 € par jour",
    "Prime de cooptation de 1 500 €",
    "Plus de 300 000 clients et 12 M€ levés",
    "Vale refeição de R$ 35,00 por dia",
    "Bono de transporte de 150 € al mes",
    "Fines of up to $16,000 per violation may apply.",
    "Drivers are paid $0.62 per mile.",
    "Writers earn $150 per article.",
    "Founded in 2012, 3,500 people, 40 offices.",
    "Call 1-800-555-0143 or quote 120000.",
    "10% bonus and 0.5% - 1.0% equity",
    "Quota of $900,000 a year",
    "Grow ARR from $2M to $10M",
    "Pay: competitive, plus up to $10,000 in relocation assistance",
    "Relocation allowance: $8,000",
    "Car allowance £5,000 per year",
    "$25 gift card for every applicant",
    "Health plan with a $1,500 deductible",
    "Save clients $100,000 per year",
    "We offer up to $20,000 in fertility benefits.",
    "Life insurance: 2x salary up to $500,000",
    "The salary threshold for this visa is £38,700.",
    "Overtime rate: $33/hour",
    "Orientation pay: $1,000",
    "Candidates must pay a $100 deposit.",
    "Compensation also includes $40,000 in RSUs.",
    "Freelance budget: $20-30/hr",
    "Housing stipend of $4,000 for interns",
    "Salary bonus target 15%, midpoint $60,000",
    "Saturday rate £14 an hour",
  ],
});

const read = (text: string, more: Partial<PageSnapshot> = {}): Pay[] | null =>
  readKind(baseSalary, snapshotOf(text, more), "2025-07-01")?.value ?? null;

describe("the currency of a bare sign", () => {
  test.each<[text: string, Pay[]]>([
    ["Location: Toronto, ON\nPay: $25/hr", [pay("CAD", "hour", 25)]],
    ["Compensation: $31-$44/hour CAD", [pay("CAD", "hour", 31, 44)]],
    ["Salary\n$51,300 to - $66,900 per year", usd("year", 51_300, 66_900)],
    [
      "Location: Sydney, Australia\nSalary: $95,000 - $110,000 + super",
      [pay("AUD", "year", 95_000, 110_000)],
    ],
    ["Location: Singapore\nSalary: $4,000 - $6,000", [pay("SGD", "month", 4000, 6000)]],
    ["Location: Remote, Canada\nSalary: $100,000 - $120,000 USD", usd("year", 100_000, 120_000)],
    ["Location: Berlin, Germany\nSalary: $100,000 - $120,000", usd("year", 100_000, 120_000)],
    ["Salary range: $80,000-$100,000. All salaries are in CAD.", [pay("CAD", "year", 80_000, 100_000)]],
    [
      "Pay in the US: $100k - $120k. Pay in Canada: $90k - $100k.",
      [...usd("year", 100_000, 120_000), pay("CAD", "year", 90_000, 100_000)],
    ],
    ["Location: Manchester, England\nSalary: 45-55k", gbp("year", 45_000, 55_000)],
    ["Location: Austin, TX\nPay rate: 18.50 per hour", usd("hour", 18.5)],
    ["Gehalt: 45.000 - 55.000", eur("year", 45_000, 55_000)],
  ])("%s", (text, value) => {
    expect(read(text)).toEqual(value);
  });

  test("a number without a sign is left out where no place tells its money", () => {
    expect(read("Salary: 45-55k")).toBeNull();
    expect(read("Location: Chicago, IL\nPaid 15 days of leave, salary grade 12, base 2024-2025.")).toBeNull();
  });
});

describe("structured data", () => {
  const salary = (baseSalary: unknown, more: Record<string, unknown> = {}): Partial<PageSnapshot> => ({
    structured: [{ source: "json-ld", path: "", posting: { "@type": "JobPosting", baseSalary, ...more } }],
  });
  const amount = (value: unknown, currency = "USD"): unknown => ({
    "@type": "MonetaryAmount",
    currency,
    value,
  });

  test.each<[said: string, given: unknown, Pay[] | null]>([
    [
      "a range",
      amount({ minValue: 90_000, maxValue: 110_000, unitText: "YEAR" }),
      usd("year", 90_000, 110_000),
    ],
    ["one value", amount({ value: "28.50", unitText: "HOUR" }), usd("hour", 28.5)],
    ["a bare number", amount(64_000, "GBP"), gbp("year", 64_000)],
    [
      "strings with signs",
      amount({ minValue: "$18.00", maxValue: "$21.00", unitText: "hourly" }),
      usd("hour", 18, 21),
    ],
    ["one end", amount({ minValue: 3000, unitText: "per month" }, "EUR"), eur("month", 3000, null)],
    [
      "a unit that the size contradicts",
      amount({ minValue: 25, maxValue: 30, unitText: "YEAR" }),
      usd("hour", 25, 30),
    ],
    ["a month's pay by the YEAR", amount({ value: 3500, unitText: "YEAR" }, "EUR"), eur("month", 3500)],
    ["a string", "£28,000 - £30,000 per annum", gbp("year", 28_000, 30_000)],
    ["a string in the value", amount("20 - 25 an hour"), usd("hour", 20, 25)],
    ["defaults", amount({ minValue: 0, maxValue: 0, unitText: "YEAR" }), null],
    ["no currency", { value: { minValue: 10, maxValue: 12 } }, null],
    ["a sentence", "Competitive", null],
    ["ends the wrong way round", amount({ minValue: 9000, maxValue: 10, unitText: "YEAR" }), null],
  ])("%s", (_, given, value) => {
    expect(read("Night porter", salary(given))).toEqual(value);
  });

  test("the words are believed before it, and say the same pay only once", () => {
    const wide = salary(amount({ minValue: 80_000, maxValue: 130_000, unitText: "YEAR" }));
    expect(read("Salary: $90,000 - $110,000", wide)).toEqual(usd("year", 90_000, 110_000));
    const same = salary(amount({ minValue: 90_000, maxValue: 110_000, unitText: "YEAR" }));
    expect(read("Salary: $90,000 - $110,000", same)).toEqual(usd("year", 90_000, 110_000));
  });
});

test.each(["$1 ", "$100 - ", "between $1 and ", "bonus $5 ", "1 234 ", "$120k - $130k ", "per hour "])(
  "a page of nothing but %j is read in time that grows with its length",
  (unit) => {
    const time = (n: number): number => {
      const snapshot = snapshotOf(unit.repeat(n));
      const start = performance.now();
      readKind(baseSalary, snapshot, "2025-07-01");
      return performance.now() - start;
    };
    time(100);
    expect(time(600)).toBeLessThan(Math.max(500, time(150) * 12));
  },
);
