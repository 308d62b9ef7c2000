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

export const NO_CLAIM: Claim = { claim: null, named: false };

/** What elements claim to be by tag, role, id or class. The same few names come again and again on a page. */
export function claims(dom: Dom): (element: Element, tag: string, role: string, classes: string) => Claim {
  const known = new Map<string, Claim>();
  return (element, tag, role, classes) => {
    const byTag = TAGS[tag] ?? ROLES[role];
    if (byTag) return { claim: byTag, named: false };
    const id = dom.attribute(element, "id");
    if (id === "" && classes === "") return NO_CLAIM;
    const names = `${id} ${classes}`.slice(0, 300);
    const claim = known.get(names) ?? { claim: claimIn(names), named: true };
    known.set(names, claim);
    return claim;
  };
}

function claimIn(names: string): Area | null {
  const words = (/[a-z][A-Z]/.test(names) ? names.replace(/([a-z])([A-Z])/g, "$1-$2") : names)
    .replaceAll("_", "-")
    .toLowerCase();
  return NAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
