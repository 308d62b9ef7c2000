import type { Rule } from "../../define-fact.ts";
import type { Naming } from "./lines.ts";
import { LIST, sureIn } from "./reading.ts";

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
    // "Dein Arbeitsort ist Kiel", "suchen wir in Ulm eine Fachkraft"
    name: "jobLocation/german-place",
    mentions: /ort ist|such|stelle |standort in/i,
    pattern: new RegExp(
      `\\b(?:(?:[Aa]rbeits|[Ee]insatz|[Dd]ienst)ort ist|[Ss]uch(?:en|t)(?: [^\\s.;:!?]+){0,14}? in|[Ss]telle (?:\\p{Ll}+ ){0,3}in|[Ss]tandort in) ${LIST}`,
      "dgu",
    ),
    read: sureIn,
  },
  {
    // "poste basé à Lyon", "dans nos bureaux de Nantes"; not "entreprise basée à Lyon"
    name: "jobLocation/french",
    mentions:
      /bas[ée]|situ[ée]|localis|à pourvoir|rattach|\b(?:nos|notre|l[ea]s?) ?(?:bureau|locaux|agence|siège|site|magasin|boutique|usine|station|QG)/i,
    pattern: new RegExp(
      `\\b(?:(?:[Pp]oste|[Ss]tage|[Mm]ission|[Aa]lternance|CDI|CDD|[Oo]ffre|[Rr]ôle|[Tt]u seras|[Vv]ous serez) (?:[\\p{Ll}'’-]+ ){0,4}?(?:basée?s?|basé\\(e\\)|basé·e|située?s?|localisée?s?|à pourvoir|rattachée?s?) (?:à|au|en|dans|sur)|(?:[Dd]ans|[Aa]u sein de|[Dd]epuis|[Àà]|[Ss]ur|[Ee]n) (?:nos|notre|l[ea]s?) ?(?:bureaux?|locaux|agence|siège|site|magasin|boutique|usine|station|QG)(?: social| parisiens?)? (?:de|à|situés? à|basés? à|du|au))(?: (?:la|le))? ${LIST}`,
      "dgu",
    ),
    read: sureIn,
  },
  {
    // "puesto ubicado en Madrid", "en nuestras oficinas de Bilbao"; not "empresa con sede en Madrid"
    name: "jobLocation/spanish",
    mentions: /ubicad|basad|localizad|presencial|híbrid|nuestr/i,
    pattern: new RegExp(
      `\\b(?:(?:[Pp]uesto|[Pp]osición|[Vv]acante|[Tt]rabajo|[Rr]ol|[Pp]laza|[Pp]rácticas) (?:[\\p{Ll}]+ ){0,3}?(?:ubicad[oa]|basad[oa]|localizad[oa]|presencial|híbrid[oa]) en|[Ee]n nuestr[ao]s? (?:nuevas? )?(?:oficinas?|sede|centro|tienda|planta|instalaciones|almacén|hotel)(?: central(?:es)?)? (?:de|en)|[Pp]resencial en) ${LIST}`,
      "dgu",
    ),
    read: sureIn,
  },
  {
    // "vaga presencial em Curitiba", "em nosso escritório em Lisboa"; not "empresa sediada em Lisboa"
    name: "jobLocation/portuguese",
    mentions: /\b(?:vaga|posição|trabalho|estágio|atuação|função) |\b(?:em|n[oa]s?) |presencial em/i,
    pattern: new RegExp(
      `\\b(?:(?:[Vv]aga|[Pp]osição|[Tt]rabalho|[Ee]stágio|[Aa]tuação|[Ff]unção) (?:[\\p{Ll}]+ ){0,3}?(?:localizad[oa]|basead[oa]|presencial|híbrid[oa]|sediada)? ?em|(?:[Ee]m|[Nn][oa]s?) (?:noss[oa]s? )?(?:escritórios?|sede|unidade|loja|fábrica|filial|agência) (?:em|de|do|da|no)|[Pp]resencial em) ${LIST}`,
      "dgu",
    ),
    read: sureIn,
  },
  {
    // "op ons kantoor in Utrecht", "presso la nostra sede di Torino", "på vårt kontor i Malmö"
    name: "jobLocation/dutch-italian-swedish",
    mentions: /kantoor|vestiging|locatie|standplaats|sede|uffici|stabilimento|kontor|placeras|stationerad/i,
    pattern: new RegExp(
      `\\b(?:(?:[Oo]p|[Vv]anuit|[Ii]n|[Vv]oor) (?:ons|onze|het) (?:\\p{Ll}+ )?(?:hoofdkantoor|kantoor|vestiging|locatie) (?:in|te)|[Ss]tandplaats(?: is)?|(?:[Pp]resso|[Nn]ella|[Nn]ei) (?:la )?(?:nostr[aoi] )?(?:sede|uffici|ufficio|stabilimento) (?:di|a)|[Ss]ede di lavoro(?: è)?|[Vv]årt kontor i|[Pp]laceras i|[Ss]tationerad i) ${LIST}`,
      "dgu",
    ),
    read: sureIn,
  },
];
