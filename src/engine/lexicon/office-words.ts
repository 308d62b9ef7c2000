import { NUMBER_WORD } from "./numbers.ts";

/** Pattern sources about work in an office, for patterns with the flags `i` and `u`. No capturing groups but where said. */

/** "a week", "per week", "/week", "pro Woche", "par semaine", "por semana". */
export const A_WEEK =
  "(?:(?:a|per|each|every|in the|in a|of the|out of the|during the|p\\.) ?(?:work(?:ing)? ?)?(?:week|wk)|\\/ ?(?:week|wk|woche|semaine|semana)|weekly|(?:pro|die|in der|jede|je) woche|wöchentlich|par semaine|hebdomadaires?|(?:a|à) la (?:semana|semaine)|(?:por|na|à|a la) semana|semana(?:is|les|l)|(?:in de|per) week|(?:a|alla|per) settimana|týdně|v týdnu|(?:i|per) veckan?)";

/** "days", "full days", "x" of "3x a week". */
export const DAYS =
  "(?:(?:full |whole |working |work |business |consecutive |in-person |in-office |office )?days?(?:’|')?|times?|x|d(?= ?\\/ ?w)|tagen?|arbeitstagen?|büro-?tagen?|jours?|días?|dias?|vezes|veces|dagen?|giorni|dn[ůyí]|dagar)";

const SITE =
  "(?:offices?|hq|headquarters|hub|campus|sites?|workplace|facility|lab|studio|workspace|location|store|clinic|plant|büro|standort|kantoor)";

/** "in the office", "from our Oslo office", "on site", "vor Ort", "au bureau", "presencial". */
export const IN_OFFICE = `(?:(?:in(?:to)?|at|from|on|to(?! (?:join|support|help|run|manage|lead|staff|open)(?!\\p{L}))|out of|attend) (?:the |our |an? |your |one of our )?(?:(?:[\\p{L}.’'-]+,? ){0,4})?${SITE}|on[- ]?site|in[- ]person|in[- ]office|office[- ]based|physical presence|office (?:presence|attendance)|presence in (?:the|our) office|im (?:[\\p{L}-]+ ){0,2}(?:büro|office)|vor[- ]ort|in präsenz|(?:au bureau|(?:à|en) l['’]agence)|sur (?:le )?site|en présentiel|en présence|sur place|en (?:la |nuestra )?oficinas?|en sitio|presencial(?:es)?|presencialmente|(?:no|em nosso|ao) (?:escritório|office)|na empresa|presencia(?:l|is)|op (?:het |ons )?kantoor|in ufficio|in sede|in presenza|v kanceláři|na pracovišti|på (?:vårt )?kontor(?:et)?|på plats)`;

const NUMBER = `(?:\\d(?:[.,]5)?|${NUMBER_WORD})`;

/** A count with what limits it, in the groups `least`, `most`, `low`, `high`, `plus`: "at least 2", "1-2", "3+", "three (3)". */
export const COUNT = `(?<![A-Za-z\\d])(?:(?<least>at least|(?:a |with a )?minimum(?: of)?|min\\.?|no less than|mindestens|au moins|(?:al|por lo) menos|(?:un )?mínimo(?: de)?|pelo menos|no mínimo|minimaal|minstens|almeno|alespoň|minst) )?(?:(?<most>up to|(?:a )?maximum(?: of)?|max\\.?|no more than|bis zu|jusqu['’]à|hasta|até|tot|fino a|až) )?(?<![\\p{L}\\p{N}.,])(?<low>${NUMBER})(?: ?\\(\\d\\))?(?:(?: ?[-–—/~] ?| (?:to|or|bis|oder|à|ou|a|o|tot|of|až|till) )(?<high>${NUMBER}))?(?<plus> ?\\+)?(?![\\p{N}%]|[.,]\\d|(?![xd][ /])\\p{L})`;

/** Days of the week, for ranges and lists. */
export const WEEKDAYS: readonly string[] = [
  "mon(?:day)?s?|montags?|lundis?|lunes|segundas?(?:-feira)?|maandag",
  "tue(?:s(?:day)?)?s?|dienstags?|mardis?|martes|terças?(?:-feira)?|dinsdag",
  "wed(?:nesday)?s?|mittwochs?|mercredis?|miércoles|quartas?(?:-feira)?|woensdag",
  "thu(?:r(?:s(?:day)?)?)?s?|donnerstags?|jeudis?|jueves|quintas?(?:-feira)?|donderdag",
  "fri(?:day)?s?|freitags?|vendredis?|viernes|sextas?(?:-feira)?|vrijdag",
];
export const WEEKDAY = `(?:${WEEKDAYS.join("|")})`;

/** A word of every phrase that says where the work is done; blocks without one are not searched. */
export const WORKPLACE_WORD =
  /remot|h[iyí]bri|on[- ]?site|überall|casa|cualquier|qualquer|in[- ]person|offic|home|anywhere|wherever|wfh|tele(?:work|comm)|virtual|field|physical|present|présent|präsenz|presencial|télétrav|teletrab|distan|bureau|présen|sur place|sitio|oficin|escritório|empresa|büro|vor[- ]ort|mobil|standort|agentur|zentrale|ortsunabh|willst|thuis|kantoor|afstand|smart ?working|lavoro|sede|ufficio|kontor|hemifrån|domova|dálku|kancel|pracoviš|campus|studio|hq|headq|\bhubs?\b|workplace|facility|\blab\b|\bsites?\b|location|store|clinic|plant|on the road|リモート|在宅|出社|ハイブリッド/i;
