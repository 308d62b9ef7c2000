import type { Area } from "./box.ts";
import type { Dom } from "./dom.ts";

/** What the words in an element's id, class, role or label say it is; first match wins. */
const NAMES: readonly [Area, RegExp][] = [
  [
    "consent",
    /\b(?:cookies?|consent|gdpr|onetrust|didomi|usercentrics|cookiebot|cmp[- ]?(?:banner|dialog))(?:\b|banner|bar|notice|popup|modal|container|law)/,
  ],
  [
    "related",
    /\b(?:related|similar|recommend(?:ed|ations)?|suggest(?:ed|ions)|other|more|further|latest|recent)[- ]?(?:jobs?|positions?|vacanc(?:y|ies)|roles?|openings?|posts?|articles?|content|searches)\b|\bpeople[- ]also|\byou[- ]may[- ]like|\bjob[- ]?(?:alerts?|recommendations?)\b/,
  ],
  [
    "form",
    /\b(?:apply|application|job[- ]?application|candidate|contact|login|sign[- ]?(?:in|up)|register|search|newsletter|subscribe)[- ]?(?:form|box|modal)\b/,
  ],
  [
    "navigation",
    /\b(?:nav|navbar|navigation|nav[- ]?(?:bar|menu|links?)|main[- ]?menu|menu|breadcrumbs?|top[- ]?bar|site[- ]?header|global[- ]?header|page[- ]?top|skip[- ]?(?:link|nav|to[- ]?content)s?|masthead|pagination|pager|language[- ]?(?:switch(?:er)?|selector|picker)|toolbar)\b/,
  ],
  [
    "footer",
    /\b(?:footer|site[- ]?footer|global[- ]?footer|page[- ]?footer|colophon|copyright|foot|footer[- ]?(?:wrapper|container|nav|bottom|top|links))\b/,
  ],
  [
    "aside",
    /\b(?:sidebar|side[- ]?bar|share(?:[- ]?(?:links|buttons|bar|box|this))?|social(?:[- ]?(?:links|share|media|icons|buttons))?|addthis|newsletter|comments?|disqus|talent[- ]?(?:community|network)|advert(?:isement)?s?|banner[- ]?ad|promo)\b/,
  ],
];

const TAGS: Readonly<Record<string, Area>> = {
  nav: "navigation",
  footer: "footer",
  aside: "aside",
  form: "form",
  header: "header",
};
const ROLES: Readonly<Record<string, Area>> = {
  navigation: "navigation",
  menu: "navigation",
  menubar: "navigation",
  toolbar: "navigation",
  banner: "header",
  contentinfo: "footer",
  complementary: "aside",
  search: "form",
  form: "form",
};

export interface Claim {
  claim: Area | null;
  /** The claim rests on the words of a class or id, not on the tag or role. */
  named: boolean;
}

/** What an element claims to be by its tag, role, id or class. */
export function claimOf(dom: Dom, element: Element, tag: string): Claim {
  const byTag = TAGS[tag] ?? ROLES[dom.attribute(element, "role")];
  if (byTag) return { claim: byTag, named: false };
  const id = dom.attribute(element, "id");
  const classes = dom.attribute(element, "class");
  if (id === "" && classes === "") return { claim: null, named: false };
  const names = `${id} ${classes}`
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
  return { claim: NAMES.find(([, words]) => words.test(names))?.[0] ?? null, named: true };
}
