/** A quarter of the calendar: its first day as the API takes it, and its name. */
export type Quarter = { first: string; name: string };

const names = ["January to March", "April to June", "July to September", "October to December"];

const quarter = (year: number, n: number): Quarter => ({
  first: `${year}-${String(n * 3 + 1).padStart(2, "0")}-01`,
  name: `${names[n]} ${year}`,
});

/** This quarter and those before it, the newest first. */
export function lastQuarters(today: string, many = 6): Quarter[] {
  const [year = 2000, month = 1] = today.split("-").map(Number);
  const now = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: many }, (_, n) => quarter(Math.floor((now - n) / 4), (now - n) % 4));
}
