type Balance = { practice: number; people: number; research: number; mixed: number };

/** "14 items, mostly research". */
export function balanceInWords({ practice, people, research, mixed }: Balance): string {
  const all = practice + people + research + mixed;
  const items = all === 1 ? "1 item" : `${all} items`;
  const [name, most] = (
    [
      ["practice knowledge", practice],
      ["people’s views", people],
      ["research", research],
    ] as const
  ).reduce((a, b) => (b[1] > a[1] ? b : a));
  return all === 0 ? "Nothing here yet" : `${items}, ${most * 2 > all ? `mostly ${name}` : "from more than one side"}`;
}
