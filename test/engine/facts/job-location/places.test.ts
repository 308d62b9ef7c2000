import { describe, expect, test } from "vitest";
import { isPlaceLine, placesIn } from "../../../../src/engine/facts/job-location/places.ts";

const names = (text: string) => placesIn(text).map(({ name }) => name);

describe("placesIn", () => {
  test.each([
    ["Austin, TX", ["Austin"]],
    ["Cleveland OH", ["Cleveland"]],
    ["Providence, RI 02904", ["Providence"]],
    ["Melbourne VIC 3000", ["Melbourne"]],
    ["ACT; NSW; VIC", ["ACT", "NSW", "VIC"]],
    ["Canberra, ACT", ["Canberra"]],
    ["2 Quill St, Ste A, Bentonville, AR 72716", ["Bentonville"]],
    ["Police Protection", []],
    ["Public Works", []],
    ["Berlin, BE, DE", ["Berlin"]],
    ["Paris, Île-de-France, France", ["Paris"]],
    ["Dublin, Leinster, Ireland", ["Dublin"]],
    ["Prague, Prague, Czechia", ["Prague"]],
    ["New York, NY", ["New York"]],
    ["New York, New York", ["New York"]],
    ["Buffalo, New York", ["Buffalo"]],
    ["Boston, New York, London", ["Boston", "New York", "London"]],
    ["Seattle, Washington", ["Seattle"]],
    ["Washington, D.C.", ["Washington"]],
    ["Lebanon, NH", ["Lebanon"]],
    ["Ontario, CA", ["Ontario"]],
    // The state or country may come first, with codes and dashes.
    ["United States, Tennessee, Knoxville", ["Knoxville"]],
    ["India - Bengaluru", ["Bengaluru"]],
    ["Finland- Helsinki", ["Helsinki"]],
    ["USA-California-San Diego", ["San Diego"]],
    ["Canada - Quebec - Montreal, Canada", ["Montreal"]],
    ["US-CA-San Francisco", ["San Francisco"]],
    ["AZ - Phoenix", ["Phoenix"]],
    // Lists, with what each lies in or without.
    ["London, Zurich, Munich", ["London", "Zurich", "Munich"]],
    ["Paris, France; Bordeaux, France", ["Paris", "Bordeaux"]],
    ["Troy, Michigan, United States, Salem, Oregon, United States", ["Troy", "Salem"]],
    ["Elgin - Illinois - United States, Ames - Iowa - United States", ["Elgin", "Ames"]],
    ["Hamburg oder Berlin", ["Hamburg", "Berlin"]],
    ["San Francisco or in Australia/New Zealand", ["San Francisco", "Australia", "New Zealand"]],
    ["Hybrid (NY, Chicago, or Bay Area)", ["NY", "Chicago", "Bay Area"]],
    // Words beside the place.
    ["Munich Office", ["Munich"]],
    ["Cary HQ/Hybrid", ["Cary"]],
    ["Stratford based", ["Stratford"]],
    ["Düsseldorf (bevorzugt)", ["Düsseldorf"]],
    ["London, UK (Hybrid)", ["London"]],
    ["San Francisco Bay Area (Redwood Shores, CA)", ["Redwood Shores"]],
    ["12 Rue des Lilas, 75010 Paris", ["Paris"]],
    ["1200 Main Street, Springfield, IL 62701", ["Springfield"]],
    ["Berlin-Süd", ["Berlin"]],
    ["Mercy Hospital - Troy, MI", ["Troy"]],
    ["Corporate Headquarters - Irving, TX", ["Irving"]],
    ["Coeur d'Alene, ID", ["Coeur d'Alene"]],
    ["Greater Boston Area", ["Boston"]],
    ["Gloucester, South Gloucestershire", ["Gloucester"]],
    ["Praha 4", ["Praha 4"]],
    ["仙台", ["仙台"]],
    // States and countries alone.
    ["New Hampshire", ["New Hampshire"]],
    ["Germany, Austria or Switzerland", ["Germany", "Austria", "Switzerland"]],
    ["Hybrid (Belgium, 3 days/week)", ["Belgium"]],
    ["Singapore, Singapore", ["Singapore"]],
    // Home is no place, nor is a country of homes.
    ["Remote", []],
    ["Remote - US", []],
    ["Canada (Remote)", []],
    ["Remote, California", []],
    ["Stockholm, Sweden or Remote", ["Stockholm"]],
    ["Oslo (or remote)", ["Oslo"]],
    ["Multiple locations", []],
    ["Europe", []],
    ["Full time", []],
    ["Engineering", []],
    ["LOCATION", []],
    ["", []],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));

  test("a list of places outside one country is split at every country", () => {
    expect(names("Lyon, France, Turin, Italy")).toEqual(["Lyon", "Turin"]);
  });

  test("hostile text takes no time", () => {
    const start = performance.now();
    for (const piece of ["Oslo, ", "(", "A ", "- ", "New York or ", "St. ", "a-b "])
      placesIn(piece.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("isPlaceLine", () => {
  test.each(["Oslo, Norway (hybrid)", "Lyon | Paris", "Keokuk, IA", "Berlin - hybrid", "Germany"])(
    "%s",
    (line) => expect(isPlaceLine(line)).toBe(true),
  );
  test.each([
    "GE Aerospace",
    "Node.js, TypeScript, AWS, Terraform",
    "University of California, Berkeley",
    "Keokuk",
    "Marketing, London",
    "Boston Scientific",
    "Remote",
  ])("not %s", (line) => expect(isPlaceLine(line)).toBe(false));
});
