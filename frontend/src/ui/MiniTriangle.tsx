type Balance = { practice: number; people: number; research: number };

/** The balance of evidence, small. Its words stand beside it, so it says nothing aloud. */
export function MiniTriangle({ practice, people, research }: Balance) {
  const all = practice + people + research || 1;
  const [p, v, r] = [practice / all, people / all, research / all];
  const x = r * 120 + v * 18 + p * 222;
  const y = r * 22 + v * 198 + p * 198;
  const edge = (side: string, n: number) => `edge ${n ? `e-${side}` : "none"}`;
  return (
    <svg className="ev-mini" viewBox="0 0 240 226" aria-hidden="true" focusable="false">
      <polygon className="f-practice" points={`120,22 18,198 ${x},${y}`} />
      <polygon className="f-people" points={`120,22 222,198 ${x},${y}`} />
      <polygon className="f-research" points={`18,198 222,198 ${x},${y}`} />
      <path className="seam" d={`M120,22 ${x},${y} 18,198 M${x},${y} 222,198`} />
      <path className={edge("practice", practice)} d="M112.3,35.2 25.6,184.8" />
      <path className={edge("people", people)} d="M127.7,35.2 214.3,184.8" />
      <path className={edge("research", research)} d="M33.3,198 206.7,198" />
    </svg>
  );
}
