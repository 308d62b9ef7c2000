import { useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { CheckField, TextField } from "./Field.tsx";
import "./SitesSection.css";

interface SitesSectionProps {
  /** Match patterns of the installation, and those that the user has allowed beyond them. */
  listed: readonly string[];
  allowed: readonly string[];
  /** The pattern that stands for every site. */
  everywhere: string;
  /** The pattern of what the user typed, null when it is no site. */
  patternOf: (typed: string) => string | null;
  /** Asks the browser; false when it was refused. */
  onAllow: (pattern: string) => Promise<boolean>;
  onTakeBack: (pattern: string) => Promise<void>;
}

/** Where the extension reads by itself: the listed boards, the user's own sites, or everywhere; each can be taken back. */
export function SitesSection(props: SitesSectionProps) {
  const { listed, allowed, everywhere, patternOf, onAllow, onTakeBack } = props;
  const [typed, setTyped] = useState("");
  const [outcome, setOutcome] = useState("");
  const own = allowed.filter((pattern) => pattern !== everywhere);
  const allow = async (pattern: string, site: string) => {
    const given = await onAllow(pattern);
    if (given) setTyped("");
    setOutcome(given ? t("sitesAllowed", site) : t("sitesRefused"));
  };
  const takeBack = async (pattern: string, site: string) => {
    await onTakeBack(pattern);
    setOutcome(t("sitesTakenBack", site));
  };
  return (
    <section id="sites" aria-labelledby="sites-heading">
      <h2 id="sites-heading">{t("sitesHeading")}</h2>
      <p class="lead">{t("sitesIntro")}</p>
      <CheckField
        label={t("sitesEverywhere")}
        checked={allowed.includes(everywhere)}
        onChange={(on) => {
          const site = t("sitesEverySite");
          void (on ? allow(everywhere, site) : takeBack(everywhere, site));
        }}
      />
      <form
        class="sites-add"
        onSubmit={(event) => {
          event.preventDefault();
          const pattern = patternOf(typed);
          if (pattern === null) setOutcome(t("sitesNoSite"));
          else void allow(pattern, siteOf(pattern));
        }}
      >
        <TextField
          label={t("sitesAdd")}
          placeholder="careers.example.com"
          value={typed}
          onInput={(value) => {
            setTyped(value);
            setOutcome("");
          }}
        />
        <button type="submit" class="button" disabled={typed.trim() === ""}>
          {t("sitesAllow")}
        </button>
      </form>
      <p role="status">{outcome}</p>
      {own.length > 0 && (
        <ul class="sites-own" aria-label={t("sitesOwn")}>
          {own.map((pattern) => (
            <li key={pattern}>
              <span dir="ltr">{siteOf(pattern)}</span>
              <button
                type="button"
                class="button button-quiet"
                onClick={() => void takeBack(pattern, siteOf(pattern))}
              >
                {t("sitesTakeBack")}
                <span class="hidden">{siteOf(pattern)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t("sitesListed", String(listed.length))}</summary>
        <p dir="ltr">{listed.map(siteOf).join(", ")}</p>
      </details>
    </section>
  );
}

/** "*.greenhouse.io" of "*://*.greenhouse.io/*". */
const siteOf = (pattern: string): string => pattern.replace(/^[^/]*:\/\//, "").replace(/\/\*$/, "");
