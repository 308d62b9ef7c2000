import { isKnownCity } from "../../lexicon/cities.ts";
import { countriesOf, countryOfCode } from "../../lexicon/countries.ts";
import { noPlaces, notInPlaces, siteWords } from "../../lexicon/place-words.ts";
import { isAlsoCity, isStateCode, regionOf } from "../../lexicon/regions.ts";
import { lightPattern } from "../../light-pattern.ts";

/** What one piece between commas is: a town by a known name or only by its shape, or what a town lies in. */
export interface Part {
  kind: "city" | "name" | "region" | "country" | "code" | "either";
  text: string;
  /** The name of a building rather than of a town, where a town stands beside it: "Mercy Hospital, Troy". */
  isSite?: boolean;
}

export const isTown = ({ kind }: Part): boolean => kind === "city" || kind === "name" || kind === "either";

/** Any of the words, whole. */
export const bounded = (words: readonly string[], flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{Script=Latin}\\p{N}])`, flags);
const SITE = siteWords.join("|");
const SITE_AFTER = lightPattern(
  new RegExp(`(?: (?:city|metro(?:politan)?))?(?: (?:${SITE}|area|region|city cent(?:er|re)))+$`, "iu"),
);
/** "海外出張あり": what a list of places says of trips, moves and terms. */
const JAPANESE_NO_PLACE = /あり$|なし$|可能?$|出張|転勤|応相談|勤務|以外|など/u;
/** "City Hall", "Mercy Tower": where a town stands beside it, that is the place. */
const BUILDING = lightPattern(/ (?:Hall|Building|Tower|Courthouse|Library|Museum)$/u);
/** "City of Troy" is Troy; "City of London" is London. */
const MUNICIPALITY = /^(?:City|Town|Village|Borough|Township) of (?=\p{Lu})/u;
const SITE_BEFORE = lightPattern(new RegExp(`^(?:${SITE})(?: (?:in|de|à|di|en|d'|van|te))? `, "iu"));
const NOT_IN_PLACES = bounded(notInPlaces, "iu");
const NO_PLACE = lightPattern(new RegExp(`^(?:${noPlaces.join("|")})$`, "iu"));

const POSTCODE =
  /^(?:(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?(?: [A-Z]{2}(?= ))?|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2})$/;
const POSTCODE_BEFORE = lightPattern(/^(?:[A-Z]{1,2}-)?\d{4,6}(?: (?!L[AE] )[A-Z]{2})? (?=\p{L})/u);
/** A number of five digits beside a name is a postal code; not "45000 Euro", "12000 Mitarbeiter". */
const CODED = lightPattern(
  /^(?:[A-Z]-)?\d{5} (?!euros?|eur|mitarbeite|beschäftigt|kund|employees|colleagues|people|salariés|collaborateurs|empleados|jobs)|\p{L} \d{5}$/iu,
);
const POSTCODE_AFTER =
  / (?:\d{4,6}(?:-\d{3,4})?|[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/;
const STATE_AFTER = lightPattern(/^(\p{Lu}[\p{L} .'’-]{1,40}) (NSW|VIC|QLD|WA|SA|TAS|ACT|NT|[A-Z]{2})$/u);
const WORD =
  "(?:(?:[dl]['’])?[\\p{Lu}'‘’][\\p{L}\\p{M}'’-]*|(?:St|Ste|Ft|Mt|a\\.M)\\.|\\p{Lo}[\\p{Lo}\\p{M}]*|-\\p{Lo}+)";
/** Small words inside names: "Frankfurt am Main", "Boulogne sur Mer", "Isle of Wight". */
const LINK =
  "(?:de|del|della|di|da|do|dos|das|la|le|les|el|am|an der|im|in der|upon|on|of|sur|sous|en|aux|und|auf|bei|den|a)";
const NAME = lightPattern(new RegExp(`^(?=.{2,40}$)${WORD}(?: (?:${LINK} ){0,2}${WORD}){0,4}$`, "u"));
const STREET = lightPattern(
  /\d.*(?:\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|way|suite|floor|parkway|pkwy|highway|hwy|square|plaza|calle|avenida|rua|via|viale|piazza|rue|quai|place)\b|(?:straße|strasse|str\.|allee|weg|platz|straat|laan|gatan|vägen)(?!\p{L}))/iu,
);
/** "Ste A", "Suite 4": a part of an address. */
const UNIT = lightPattern(/^(?:ste|suite|unit|apt|bldg|floor|room|rm)\.? [a-z\d]{1,4}$/iu);
const CODE = /^[A-Z]{2,3}$/;
/** Codes of states that no other country has. */
const AUSTRALIAN = /^(?:VIC|TAS|ACT)$/;
const PART_OF_TOWN = lightPattern(/[ -](?:Süd|Nord|Ost|West|Mitte|Zentrum|Innenstadt|Centro|Capital)$/u);
/** "Hamburger Innenstadt": a quarter by the town's adjective. */
const QUARTER = lightPattern(
  /^(\p{Lu}\p{L}+)er (?:Innenstadt|Zentrum|City|Umland|Norden|Süden|Westen|Osten|Hafen|Altstadt|Mitte)$/u,
);
/** "South Gloucestershire": a county, not a town. */
const COUNTY = lightPattern(/\p{L}shire$|^County \p{Lu}|\p{Ll} County$/u);
const GREATER = lightPattern(/^Greater (?=\p{Lu})/u);
const AREA_BEFORE = lightPattern(/^(?:Downtown|Central|in|near|bei|nahe) (?=\p{Lu})/u);
const COMPASS_BEFORE = lightPattern(
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western) (?=\p{Lu})/u,
);
/** Cities by two letters, which are the codes of their states after another town. */
export const SHORT = /^(?:NY|LA|DC)$/;
/** "Praha 4", "Paris 9e": a district by its number. */
const NUMBERED = / \d{1,2}(?:e|er|ème|th)?$/;

/** "Wesseling bei Köln", "Créteil près de Paris": a town by the one that it lies near. */
const NEAR = lightPattern(/ (?:bei|nahe|près de|cerca de|perto de|vicino a|bij|u) (?=\p{Lu})/u);
/** "Standort Kirn", "Werkstatt Kirn": by the word for a branch a town, whatever its name. */
const BRANCH = lightPattern(
  /^(?:standort|niederlassung|filiale|geschäftsstelle|werkstatt|vestiging) (?=\p{Lu})/iu,
);
/** "群馬県 安中市", "大阪府大阪市北区": the prefecture and the city in it, of Tokyo the ward. */
const JAPANESE =
  /^(?:北海道|東京都|(?:大阪|京都)府|[\u3400-\u9fff]{2,3}県)\s?([\u3040-\u30ff\u3400-\u9fff]{1,6}?[市区町村])/;

/** What one piece between commas is; nothing when it names no place. */
export function partsOf(piece: string): Part[] {
  let text = piece.replace(/^[\s.,–—-]+|[\s,–—-]+$/g, "");
  const ward = JAPANESE.exec(text)?.[1];
  if (ward) return [{ kind: "city", text: ward }];
  if (text === "" || POSTCODE.test(text) || UNIT.test(text) || STREET.test(text.replace(/^\d{5} /, "")))
    return [];
  const coded = text.replace(POSTCODE_BEFORE, "").replace(POSTCODE_AFTER, "").replace(MUNICIPALITY, "");
  const isCoded = CODED.test(text);
  text = coded;
  const bare = text.replace(SITE_BEFORE, "").replace(SITE_AFTER, "").trim();
  if (!isKnownCity(text)) text = bare.replace(GREATER, "");
  text = text.replace(AREA_BEFORE, "").replace(/[- ](?:based|basiert)$/, "");
  if (text === "Washington DC") return [{ kind: "city", text: "Washington" }];
  if (isKnownCity(text)) return [{ kind: isAlsoCity(text) || SHORT.test(text) ? "either" : "city", text }];
  if (NUMBERED.test(text) && isKnownCity(text.replace(NUMBERED, ""))) return [{ kind: "city", text }];
  const compass = text.replace(COMPASS_BEFORE, "");
  if (compass !== text && /\b(?:area|region)\b/i.test(piece) && isKnownCity(compass))
    return [{ kind: "city", text: compass }];
  const [near = "", nearTo] = text.split(NEAR);
  if (nearTo && NAME.test(near) && isKnownCity(nearTo)) return [{ kind: "city", text: near }];
  const quarter = QUARTER.exec(text)?.[1];
  if (quarter && isKnownCity(quarter)) return [{ kind: "city", text: quarter }];
  const town = text.replace(PART_OF_TOWN, "");
  if (town !== text && isKnownCity(town)) return [{ kind: "city", text: town }];
  if (isAlsoCity(text)) return [{ kind: "either", text }];
  if (countriesOf(text).length > 0) return [{ kind: "country", text }];
  if (regionOf(text) || AUSTRALIAN.test(text) || (COUNTY.test(text) && NAME.test(text)))
    return [{ kind: "region", text }];
  if (CODE.test(text)) return isPlaceCode(text) ? [{ kind: "code", text }] : [];
  const withState = STATE_AFTER.exec(text);
  if (withState?.[1] && withState[2] && (isStateCode(withState[2]) || withState[2].length === 3))
    return [...partsOf(withState[1]), { kind: "code", text: withState[2] }];
  if (!NAME.test(text) || text.split(" ").length > 5) return [];
  if (NOT_IN_PLACES.test(text) || NO_PLACE.test(text) || JAPANESE_NO_PLACE.test(text)) return [];
  const whole = piece.trim();
  if (isCoded || BRANCH.test(whole)) return [{ kind: "city", text }];
  const isSite = SITE_AFTER.test(whole) || SITE_BEFORE.test(whole) || BUILDING.test(text);
  return [{ kind: "name", text, isSite }];
}

/** Provinces, states and nations by their codes; those of the United States and of countries are known elsewhere. */
const MORE_CODES = new Set(
  "ON QC BC AB MB SK NS NB NL PE NSW VIC QLD WA SA TAS ACT NT ENG SCT WLS NIR BY BW HH HE NW NRW RP SN ST SH TH HB BB MV SL NI SP RJ MG RS PR PE BA CE DF GO USA GBR UK CAN DEU FRA ESP IND AUS TA HA MH KA TN TG UP HR".split(
    " ",
  ),
);
const isPlaceCode = (code: string): boolean =>
  MORE_CODES.has(code) || isStateCode(code) || countryOfCode(code) !== null;
