import { useState } from "preact/hooks";
import { formatMoment } from "../i18n/format-date.ts";
import { t } from "../i18n/t.ts";
import { readableText } from "../jobs/own-text.ts";
import type { Row } from "../jobs/row.ts";
import type { SavedJob } from "../jobs/saved-job.ts";
import { type UserEdit, withOwnDeadline, withoutTag, withStatus, withTag } from "../jobs/user-edits.ts";
import { NoteField } from "../ui/NoteField.tsx";
import { StatusPicker } from "../ui/StatusPicker.tsx";
import { statusText } from "../ui/status-text.ts";
import { ChangeLog } from "./ChangeLog.tsx";
import { StoredFacts } from "./StoredFacts.tsx";
import { TagField } from "./TagField.tsx";
import "./DetailPane.css";

interface Props {
  row: Row;
  /** Null while it is being read. */
  job: SavedJob | null;
  /** Jobs that may be this one elsewhere, and jobs that the user said are. */
  maybe: readonly Row[];
  copies: readonly Row[];
  noteState: "idle" | "saving" | "saved" | "failed";
  noteProblem: string;
  onNote(note: string): void;
  onEdit(edit: UserEdit): void;
  onDelete(): void;
  onCalendar(): void;
  onMerge(copy: string): void;
  onPart(copy: string): void;
  onNotSame(other: string): void;
  onClose(): void;
}

/** Everything kept of one job: what the user wrote, the facts with their quotes, and what changed. */
export function DetailPane(props: Props) {
  const { row, job, onEdit } = props;
  const { user, summary } = row;
  const openable = /^https?:\/\//.test(row.url);
  return (
    <section class="detail" aria-label={summary.title || row.url}>
      <header>
        <div>
          <h2 dir="auto">{summary.title || row.url}</h2>
          <p dir="auto">{summary.employer}</p>
        </div>
        <button type="button" class="button button-quiet" onClick={props.onClose}>
          {t("savedClose")}
        </button>
      </header>
      {row.closedAt !== null && (
        <p class="notice notice-closed">{t("savedClosedOn", formatMoment(row.closedAt))}</p>
      )}
      <div class="detail-actions">
        {openable && (
          <a class="button" href={row.url} target="_blank" rel="noreferrer noopener">
            {t("savedOpenPosting")}
          </a>
        )}
        {(user.ownDeadline ?? summary.deadline) && (
          <button type="button" class="button" onClick={props.onCalendar}>
            {t("savedCalendarOne")}
          </button>
        )}
        <button type="button" class="button" onClick={props.onDelete}>
          {t("savedDelete")}
        </button>
      </div>
      <div class="detail-own">
        <StatusPicker status={user.status} onStatus={(status) => onEdit(withStatus(status))} />
        <label class="own-deadline">
          <span>{t("savedOwnDeadline")}</span>
          <input
            type="date"
            value={user.ownDeadline ?? ""}
            onChange={({ currentTarget }) => onEdit(withOwnDeadline(currentTarget.value || null))}
          />
        </label>
        <TagField
          tags={user.tags}
          onAdd={(tag) => onEdit(withTag(tag))}
          onRemove={(tag) => onEdit(withoutTag(tag))}
        />
        <NoteField
          id={row.id}
          note={user.note}
          state={props.noteState}
          problem={props.noteProblem}
          onNote={props.onNote}
        />
      </div>
      <Elsewhere {...props} />
      {job === null ? <p class="detail-loading">{t("savedLoading")}</p> : <Stored job={job} />}
      <History row={row} />
    </section>
  );
}

function Elsewhere({ maybe, copies, onMerge, onPart, onNotSame }: Props) {
  return (
    <>
      {maybe.map((other) => (
        <div key={other.id} class="notice">
          <p>
            {t("savedMaybeSame")} <Address url={other.url} />
          </p>
          <button type="button" class="button" onClick={() => onMerge(other.id)}>
            {t("savedMerge")}
          </button>
          <button type="button" class="button button-quiet" onClick={() => onNotSame(other.id)}>
            {t("savedNotSame")}
          </button>
        </div>
      ))}
      {copies.map((copy) => (
        <div key={copy.id} class="notice">
          <p>
            {t("savedAlsoAt")} <Address url={copy.url} />
          </p>
          {copy.user.note !== "" && <p dir="auto">{copy.user.note}</p>}
          <button type="button" class="button button-quiet" onClick={() => onPart(copy.id)}>
            {t("savedPart")}
          </button>
        </div>
      ))}
    </>
  );
}

const Address = ({ url }: { url: string }) =>
  /^https?:\/\//.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {new URL(url).host}
    </a>
  ) : (
    <span>{url}</span>
  );

function Stored({ job }: { job: SavedJob }) {
  const [reading, setReading] = useState(false);
  const { capture, changes } = job;
  return (
    <>
      {changes.length > 0 && <ChangeLog changes={changes} language={capture?.language ?? ""} />}
      {capture === null ? (
        <p class="notice">{t("savedNeverRead")}</p>
      ) : (
        <>
          <StoredFacts capture={capture} />
          <button type="button" class="link" aria-expanded={reading} onClick={() => setReading(!reading)}>
            {reading ? t("savedHideText") : t("savedShowText")}
          </button>
          {reading && (
            <div
              class="posting-text"
              dir="auto"
              {...(capture.language === "" ? {} : { lang: capture.language })}
            >
              {readableText(capture.text)}
            </div>
          )}
        </>
      )}
    </>
  );
}

function History({ row }: { row: Row }) {
  const { user } = row;
  return (
    <section class="history">
      <h3>{t("savedHistory")}</h3>
      <ol>
        <li>{t("savedFirstSeen", formatMoment(row.firstSeenAt))}</li>
        <li>{t("savedSavedOn", formatMoment(row.savedAt))}</li>
        {row.readAt !== null && <li>{t("savedReadOn", formatMoment(row.readAt))}</li>}
        {user.history.map(({ status, at }) => (
          <li key={at}>{t("savedStatusOn", statusText(status), formatMoment(at))}</li>
        ))}
      </ol>
    </section>
  );
}
