/** A date in a calendar: one whole day. */
export interface CalendarDay {
  id: string;
  /** `YYYY-MM-DD`. */
  date: string;
  title: string;
  description: string;
  /** Only http and https are written. */
  url: string;
}

/**
 * An iCalendar file (RFC 5545) with a day-long event for each deadline and a reminder a day before.
 * @param at when it was made, milliseconds
 */
export function calendarOf(days: readonly CalendarDay[], at: number): string {
  const stamp = new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Smallprint//Saved jobs//EN",
    "CALSCALE:GREGORIAN",
  ];
  for (const { id, date, title, description, url } of days) {
    lines.push(
      "BEGIN:VEVENT",
      `UID:${escaped(id)}@smallprint`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`,
      `SUMMARY:${escaped(title)}`,
      ...(description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
      ...(/^https?:\/\/[^\s]+$/.test(url) ? [`URL:${url}`] : []),
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escaped(title)}`,
      "TRIGGER:-P1D",
      "END:VALARM",
      "END:VEVENT",
    );
  }
  lines.push("END:VCALENDAR");
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");

/** No line is longer than 75 octets; a break never splits a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
