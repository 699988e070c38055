const format = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/London" });

/** "26 November 2026". */
export const day = (date: string | Date) => format.format(new Date(date));
