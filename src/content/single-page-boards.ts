/** Boards that show one job after the other in the same document, and show it long after the document is there. */
export const SINGLE_PAGE =
  /(?:^|\.)(?:linkedin|indeed|glassdoor|myworkday(?:jobs|site)|joinhandshake|ashbyhq|workable|smartrecruiters|rippling|welcometothejungle|seek)(?:\.[a-z]{2,3}){1,2}$/;
