type Part = { text: string; hit: boolean };

/** Text with what matched marked in it. */
export function Marked({ parts }: { parts: Part[] }) {
  return parts.map((part, n) => (part.hit ? <mark key={n}>{part.text}</mark> : part.text));
}
