import type { Rule } from "../../define-fact.ts";
import { isKnownCity } from "../../lexicon/cities.ts";
import { AUTHORITY } from "../hiring-organization/organisation-words.ts";
import type { Naming } from "./lines.ts";
import { placesIn } from "./places.ts";
import { ELSEWHERE, LIST, NAME, said, siteIn, sureIn, townsOnly } from "./reading.ts";

/** The same in German, French, Spanish, Portuguese, Dutch, Italian and Swedish. */
export const abroadRules: readonly Rule<Naming>[] = [
  {
    // "in unserem Büro in Kiel", "am Standort Ulm", "in den Büros in der Kieler Innenstadt"; not "Unternehmen mit Sitz in Kiel"
    name: "jobLocation/german",
    mentions:
      /büro|standort|zentrale|niederlassung|filiale|werk|agentur|praxis|klinik|hauptsitz|geschäftsstelle|laden|lager|betrieb|haus|(?:in|an|am|für|bei|von|aus|teil) (?:\S+ ){0,3}\S*(?:office|studio|team|headquarter|store)/i,
    pattern: new RegExp(
      `\\b(?:[Ii]n|[Aa]n|[Aa]m|[Ff]ür|[Bb]ei|[Vv]on|[Aa]us|[Tt]eil) (?:(?:unsere[mrns]?|unser|den|der|dem|den|einem|einer|Deinem|deinem|Ihrem) )?(?:[\\p{L}-]+ ){0,2}?(?:[\\p{L}-]*(?:[Bb]üro|[Ss]tandort|[Oo]ffice|[Zz]entrale|[Nn]iederlassung|[Ff]iliale|[Ww]erk|[Aa]gentur|[Ss]tudio|[Tt]eam|[Pp]raxis|[Kk]linik|[Hh]auptsitz|[Gg]eschäftsstelle|[Hh]eadquarters?|[Ss]tore|[Ll]aden|[Ll]ager|[Bb]etrieb|[Hh]aus))(?:s|es|e|en)? (?:in (?:der )?|im |am Standort )?${LIST}`,
      "dgu",
    ),
    read: sureIn,
  },
  {
    // "Dein Arbeitsort ist Kiel", "die Stelle ist in Ulm", "sucht für die Standorte Kirn und Malchin"; not "für unsere Standorte Vertrieb"
    name: "jobLocation/german-place",
    pattern: new RegExp(
      `\\b(?:(?:[Aa]rbeits|[Ee]insatz|[Dd]ienst)ort ist|[Ss]telle (?:\\p{Ll}+ ){0,3}in|(?:[Aa]m|[Ff]ür (?:den|die|unseren|unsere)|[Aa]n (?:den|unseren)) [Ss]tandorte?n?(?: in)?|[Ss]tandort in) ${LIST}`,
      "dgu",
    ),
    read: (match, context) =>
      (/[Ss]tandorten? /.test(match[0]) ? null : sureIn(match, context)) ?? siteIn(match, context),
  },
  {
    // "in unserer Filiale in Kirn", "für unser Seniorenheim in Kirn", "para nuestra tienda de Salou", "per la sede di Imola"; not "in unserer Filiale in Teilzeit"
    name: "jobLocation/our-branch",
    pattern: new RegExp(
      `\\b(?:[Uu]nsere[mnrs]?|[Uu]nser|[Nn]uestr[oa]|[Ss]u(?: propi[oa])?|[Nn]oss[oa]|(?:à|a) sua|[Nn]otre|[Ss]on|[Ss]a|[Oo]nze|[Oo]ns|(?:[Pp]er|[Pp]resso) la(?: nostra| propria)?) (?:\\p{Ll}+ )?[\\p{L}-]*(?:[Ff]iliale|[Nn]iederlassung|[Ww]erk|[Kk]linik|[Pp]raxis|[Hh]aus|[Ee]inrichtung|[Kk]ita|[Hh]eim|[Bb]etrieb|tienda|sede|centro|hotel|almacén|planta|restaurante|equip[oae]|loja|unidade|dépôt|entrepôt|établissement|résidence|agence|boutique|magasin|vestiging|winkel|stabilimento|negozio) (?:in|en|de|em|à|di|te) ${LIST}(?!:)`,
      "dgu",
    ),
    read: (match, context) => sureIn(match, context) ?? siteIn(match, context),
  },
  {
    // "suchen wir in Ulm eine Fachkraft", "recrute à Lyon", "busca ejecutivos para Bogotá", "está contratando em Campinas", "in Zwolle zoeken wij"; towns that are known
    name: "jobLocation/hires-in",
    mentions: /such|recrut|recherche|busca|selecciona|contrata|procura|admite|zoek|cerca|hledá/i,
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:[Ss]uch(?:t|en)|[Rr]ecrut(?:e|ons|ando|ar)|[Rr]echerch(?:e|ons)|[Bb]usca(?:mos|ndo)?|[Ss]elecciona(?:mos)?|[Cc]ontrata(?:ndo|mos)?|[Pp]rocura(?:mos)?|[Aa]dmite|[Zz]oek(?:t|en)|(?:ri)?[Cc]erca|[Hh]ledá(?:me)?)(?: [^\\s.;:!?]+){0,14}? (?:in|à|en|em|te|a|para|v)|(?:[Ii]n|te|à|en|em|a)(?= [^.;!?]{2,40} (?:zoek|such|recrut|recherch|busca|procura|contrata|cerca|ricerca|hledá))) ${LIST}`,
      "dgu",
    ),
    read: (match, context) =>
      ELSEWHERE.test(match[0].slice(0, -(match.groups?.quote ?? "").length))
        ? null
        : townsOnly(sureIn(match, context)),
  },
  {
    // "Die Stadt Kirn sucht", "Bei der Gemeinde Kirn ist", "Ein Stellenangebot der Stadt Kirn", "La Mairie de Cholet recrute"
    name: "jobLocation/of-authority",
    pattern: new RegExp(
      `(?:^|[.!?] )(?:Ein Stellenangebot der |Bei der |Die |La |Le |El |A |Il |De )?${AUTHORITY} (?<quote>${NAME})(?= (?:ist|sucht|beim?|bietet|bildet|stellt|vergibt|recrute|recherche|convoca|busca|contrata|zoekt|ricerca|hledá)|\\s*$)`,
      "dgu",
    ),
    read(match) {
      const naming = said(placesIn(match.groups?.quote ?? ""));
      return naming && { ...naming, weight: "beside" };
    },
  },
  {
    // "poste basé à Lyon", "dans nos bureaux de Nantes"; not "entreprise basée à Lyon"
    name: "jobLocation/french",
    mentions:
      /bas[ée]|situ[ée]|localis|à pourvoir|rattach|\b(?:nos|notre|l[ea]s?) ?(?:bureau|locaux|agence|siège|site|magasin|boutique|usine|station|QG)/i,
    pattern: new RegExp(
      `\\b(?:(?:[Pp]oste|[Cc]lients?|[Ss]tage|[Mm]ission|[Aa]lternance|CDI|CDD|[Oo]ffre|[Rr]ôle|[Tt]u seras|[Vv]ous serez) (?:[\\p{Ll}'’-]+ ){0,4}?(?:basée?s?|basé\\(e\\)|basé·e|située?s?|localisée?s?|à pourvoir|rattachée?s?) (?:à|au|en|dans|sur)|(?:[Dd]ans|[Pp]our|[Aa]u sein de|[Dd]epuis|[Àà]|[Ss]ur|[Ee]n) (?:nos|notre|l[ea]s?) ?(?:bureaux?|locaux|agence|siège|site|magasin|boutique|usine|station|QG)(?: social| parisiens?)? (?:de|d['’](?=\\p{Lu})|à|situés? à|basés? à|du|au))(?: (?:la|le))?(?:(?<=['’])| )${LIST}`,
      "dgu",
    ),
    read: sureIn,
  },
  {
    // "puesto ubicado en Madrid", "en nuestras oficinas de Bilbao"; not "empresa con sede en Madrid"
    name: "jobLocation/spanish",
    pattern: new RegExp(
      `\\b(?:(?:[Pp]uesto|[Pp]osición|[Vv]acante|[Tt]rabajo|[Rr]ol|[Pp]laza|[Pp]rácticas) (?:[\\p{Ll}]+ ){0,3}?(?:ubicad[oa]|basad[oa]|localizad[oa]|presencial|híbrid[oa]) en|[Ee]n nuestr[ao]s? (?:nuevas? )?(?:oficinas?|sede|centro|tienda|planta|instalaciones|almacén|hotel)(?: central(?:es)?)? (?:de|en)|[Pp]resencial en) ${LIST}`,
      "dgu",
    ),
    read: sureIn,
  },
  {
    // "vaga presencial em Curitiba", "em nosso escritório em Lisboa"; not "empresa sediada em Lisboa"
    name: "jobLocation/portuguese",
    pattern: new RegExp(
      `\\b(?:(?:[Vv]aga|[Pp]osição|[Tt]rabalho|[Ee]stágio|[Aa]tuação|[Ff]unção) (?:[\\p{Ll}]+ ){0,3}?(?:localizad[oa]|basead[oa]|presencial|híbrid[oa]|sediada)? ?em|(?:[Ee]m|[Nn][oa]s?|para (?:a sua|o seu|[ao])) (?:noss[oa]s? )?(?:escritórios?|sede|unidade|loja|fábrica|filial|agência) (?:em|de|do|da|no)|(?:unidade|loja|fábrica|filial|sede) de(?= \\p{Lu}[^,./]{1,30}/[A-Z]{2})|[Pp]resencial em) ${LIST}`,
      "dgu",
    ),
    // "em Alphaville - Barueri": the quarter, then the town
    read(match, context) {
      const town = /^ [-–] (\p{Lu}[\p{L} ]{2,30}?)(?=\s?[,.;(/]|\s\p{Ll}|$)/u.exec(context.after)?.[1];
      return town !== undefined && isKnownCity(town) ? said(placesIn(town)) : sureIn(match, context);
    },
  },
  {
    // "Zona Burzaco.", "ubicada en la Zona Sur de Rosario", "tienda ubicada en Reus"; not "residir en zona", "clientes ubicados en"
    name: "jobLocation/zone",
    pattern: new RegExp(
      `(?:(?:^|[.;,] ?)[Zz]ona|(?:ubicad|situad|localizad)[oa] e[nm](?: l[ao]| el)?(?: [Zz]ona)?)(?: (?:[Ss]ur|[Nn]orte|[Ee]ste|[Oo]este|[Cc]entro)(?: d[eo])?)? ${LIST}`,
      "dgu",
    ),
    read(match, context) {
      const named = townsOnly(
        sureIn(match, context) ?? (/[Zz]ona/.test(match[0]) ? siteIn(match, context) : null),
      );
      return named && !COMPASS.test(match.groups?.quote ?? "") ? { ...named, weight: "beside" } : null;
    },
  },
  {
    // "op ons kantoor in Utrecht", "presso la nostra sede di Torino", "på vårt kontor i Malmö"
    name: "jobLocation/dutch-italian-swedish",
    pattern: new RegExp(
      `\\b(?:(?:[Oo]p|[Vv]anuit|[Ii]n|[Vv]oor) (?:ons|onze|het) (?:\\p{Ll}+ )?(?:hoofdkantoor|kantoor|vestiging|locatie) (?:in|te)|[Ss]tandplaats(?: is)?|(?:[Pp]resso|[Nn]ella|[Nn]ei) (?:la )?(?:nostr[aoi] )?(?:sede|uffici|ufficio|stabilimento) (?:di|a)|[Ss]ede di lavoro(?: è)?|[Vv]årt kontor i|[Pp]laceras i|[Ss]tationerad i) ${LIST}`,
      "dgu",
    ),
    read: sureIn,
  },
];

const COMPASS = /^(?:Sur|Norte|Este|Oeste|Centro|Franca|Industrial)(?!\p{L})/u;
