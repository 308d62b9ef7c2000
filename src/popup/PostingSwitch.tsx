import { factOf } from "../engine/extraction.ts";
import { t } from "../i18n/t.ts";
import type { Posting } from "../storage/tab-readings.ts";

interface PostingSwitchProps {
  postings: readonly Posting[];
  /** `jobId` of the one that is shown. */
  chosen: string;
  onChoose: (jobId: string) => void;
}

/** Where the frames of a page hold several jobs: which of them is shown. */
export function PostingSwitch({ postings, chosen, onChoose }: PostingSwitchProps) {
  return (
    <fieldset class="posting-switch">
      <legend>{t("postingSwitch")}</legend>
      {postings.map((posting) => (
        <label key={posting.jobId}>
          <input
            type="radio"
            name="posting"
            checked={posting.jobId === chosen}
            onChange={() => onChoose(posting.jobId)}
          />
          <span dir="auto">{nameOf(posting)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const nameOf = ({ extraction, url }: Posting): string =>
  factOf(extraction, "title")?.value ?? url.replace(/^\w+:\/\/(?:www\.)?/, "").replace(/[?#].*$/, "");
