import { syllable } from "syllable";

/** Words of our trade, with what to say instead to somebody who is not of it. Beginnings of words, in lower case. */
export const trade: [string, string][] = [
  ["safeguarding", "keeping you safe"],
  ["placement", "the home where you live now"],
  ["contact", "time with your family"],
  ["respite", "a break"],
  ["sibling", "brother or sister"],
  ["looked after child", "child in our care"],
  ["child in need plan", "plan for extra help"],
  ["child protection plan", "plan to keep you safe"],
  ["core group", "the people who meet to make the plan work"],
  ["multi-agency", "different services together"],
  ["agencies", "services"],
  ["professionals", "the people who work with you"],
  ["intervention", "help"],
  ["engage", "work with us"],
  ["disengage", "stop coming"],
  ["non-compliant", "did not do what we had agreed"],
  ["assessment", "finding out what you need"],
  ["threshold", "how serious it has to be"],
  ["referral", "asking another service to help"],
  ["outcome", "what happened in the end"],
  ["disclosure", "what you told us"],
  ["allegation", "what somebody says happened"],
  ["perpetrator", "the person who hurt you"],
  ["mental capacity", "being able to decide"],
  ["best interests", "what is best for you"],
  ["deprivation of liberty", "not being free to leave"],
  ["package of care", "the help you get"],
  ["domiciliary", "at home"],
  ["discharge", "going home"],
  ["eligible", "able to get it"],
  ["commission", "pay for a service"],
  ["statutory", "what the law says"],
  ["legislation", "the law"],
  ["de-escalate", "calm down"],
  ["step down", "need less help from us"],
  ["holistic", "all of your life"],
  ["trauma", "what happened to you and still hurts"],
  ["attachment", "feeling safe with somebody"],
  ["resilience", "getting through hard times"],
  ["neglect", "not getting what a child needs"],
  ["self-neglect", "not looking after yourself"],
  ["vulnerable", "at risk of being hurt"],
  ["significant harm", "being badly hurt"],
  ["signpost", "tell you where to go"],
  ["in respect of", "about"],
  ["with regard to", "about"],
  ["in order to", "to"],
  ["prior to", "before"],
  ["commence", "begin"],
  ["utilise", "use"],
  ["facilitate", "help"],
  ["ensure", "make sure"],
  ["approximately", "about"],
  ["additional", "more"],
  ["however", "but"],
  ["therefore", "so"],
];

export type Hint = { kind: "long" | "passive" | "trade"; says: string; about: string };

/** How hard a text is to read, by two measures that were made for this, and what would make it easier. */
export type Reading = { words: number; sentences: number; from: number; to: number; hints: Hint[] };

const LONG = 20;
const NOT_PASSIVE =
  /^(need|indeed|speed|feed|seed|bed|red|hundred|tired|married|worried|pleased|interested|excited|scared|then|when|often|even|open|children|men|women)$/i;
const IRREGULAR =
  "made|told|given|taken|seen|done|held|found|kept|left|put|sent|shown|known|brought|thought|met|felt|said|written|driven|chosen|hurt";
const PASSIVE = new RegExp(`\\b(is|are|was|were|be|been|being)\\s+(?:not\\s+)?(\\w+ed|${IRREGULAR})\\b`, "i");

export const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.!?…])["”’)]*\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** Nothing can be said of fewer than ten words. */
export function readingOf(text: string): Reading | null {
  const sentences = sentencesOf(text);
  const words = wordsOf(text);
  if (words.length < 10) return null;
  const syllables = words.map((word) => Math.max(1, syllable(word)));
  const all = syllables.reduce((sum, n) => sum + n, 0);
  const many = syllables.filter((n) => n >= 3).length;
  // School years of the US begin at six: a grade and five is an age.
  const flesch = 0.39 * (words.length / sentences.length) + 11.8 * (all / words.length) - 15.59 + 5;
  const smog = 1.043 * Math.sqrt(many * (30 / sentences.length)) + 3.1291 + 5;
  const ages = [flesch, smog].map((age) => Math.min(22, Math.max(5, Math.round(age)))).sort((a, b) => a - b);
  const [from = 5, to = 22] = ages;
  return { words: words.length, sentences: sentences.length, from, to, hints: hintsFor(text, sentences) };
}

function hintsFor(text: string, sentences: string[]): Hint[] {
  const long = sentences.flatMap<Hint>((about) => {
    const n = wordsOf(about).length;
    return n > LONG ? [{ kind: "long", says: `${n} words in one sentence. Make two of it.`, about }] : [];
  });
  const passive = sentences.flatMap<Hint>((about) => {
    const found = PASSIVE.exec(about);
    if (!found || NOT_PASSIVE.test(found[2] ?? "")) return [];
    return [{ kind: "passive", says: `Say who did it, instead of “${found[0]}”.`, about }];
  });
  const jargon = trade.flatMap<Hint>(([word, instead]) => {
    const found = new RegExp(`(?<![\\p{L}-])${word}\\p{L}*`, "iu").exec(text);
    return found ? [{ kind: "trade", says: `“${found[0]}” could be “${instead}”.`, about: found[0] }] : [];
  });
  return [...long, ...passive, ...jargon];
}
