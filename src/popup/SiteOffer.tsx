import { t } from "../i18n/t.ts";

interface SiteOfferProps {
  /** Origins of large frames that are out of reach, where the page itself holds no posting. */
  frames: readonly string[];
  onAllow: () => void;
}

/** On a page of which not all is read without a click: what that is, and the switch to always. */
export function SiteOffer({ frames: [frame], onAllow }: SiteOfferProps) {
  return (
    <p class="site-offer">
      {frame ? t("frameOffer", new URL(frame).host) : t("siteOffer")}
      <button type="button" class="button button-quiet" onClick={onAllow}>
        {frame ? t("allowSite") : t("siteAlways")}
      </button>
    </p>
  );
}
