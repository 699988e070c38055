const format = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/London" });

/** "26 November 2026". */
export const day = (date: string | Date) => format.format(new Date(date));

const monthFormat = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "Europe/London" });
const shortFormat = new Intl.DateTimeFormat("en-GB", { month: "short", year: "2-digit", timeZone: "Europe/London" });

/** "November 2026". */
export const month = (date: string | Date) => monthFormat.format(new Date(date));

/** "Nov 26", for the axis of a chart. */
export const shortMonth = (date: string | Date) => shortFormat.format(new Date(date));
