import { cpdKindNames } from "@/ui/cpdAnswers";
import { day } from "@/ui/dates";

type Answered = {
  kind?: string | undefined;
  title: string;
  description: string;
  happenedOn?: string | undefined;
  learning: string;
  impact: string;
  peerText?: string | undefined;
};

export type Answer = { key: string; label: string; text: string; long: boolean };

/** What the regulator's form asks, in its order (Social Work England, 2023). */
export function answersOf(record: Answered): Answer[] {
  const of = (key: string, label: string, text: string | undefined, long = true) => ({ key, label, text: text ?? "", long });
  return [
    of("kind", "Type of CPD", record.kind && cpdKindNames[record.kind], false),
    of("title", "Title", record.title, false),
    of("description", "What it was, and why it is relevant", record.description),
    of("happenedOn", "Date", record.happenedOn && day(record.happenedOn), false),
    of("learning", "What I learnt", record.learning),
    of("impact", "Impact on my practice and the people I work with", record.impact),
    of("peerText", "What I learnt by talking it over with a peer", record.peerText),
  ];
}

const count = (n: number, one: string) => `${n.toLocaleString("en-GB")} ${one}${n === 1 ? "" : "s"}`;

/** "1,204 characters, 210 words". */
export function lengthOf(text: string) {
  const words = text.trim() === "" ? 0 : text.trim().split(/\s+/).length;
  return `${count([...text].length, "character")}, ${count(words, "word")}`;
}
