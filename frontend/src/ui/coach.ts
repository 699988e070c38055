/** What a coach reads of a piece of learning. */
export type Reflection = {
  kind?: string | undefined;
  description: string;
  learning: string;
  impact: string;
  peer: string;
  /** How many things it says it came from. */
  links: number;
};

export type Hint = {
  key: string;
  /** The field that it is about. */
  field: "description" | "learning" | "impact";
  title: string;
  why: string;
  before: string;
  after: string;
};

const REFLECTS =
  /\b(learn(?:t|ed|ing)?|reali[sz]ed?|understand|understood|think|thought|wonder(?:ed)?|question(?:ed)?|challeng\w*|notic\w*|saw that|assum\w*|reflect\w*|surpris\w*|differently|next time|because|why)\b/i;
const CHANGES =
  /\b(chang\w*|now|instead|differen\w*|more|less|better|will|stopp?\w*|start\w*|able|helps?|helped|so that|quicker|earlier|sooner|safer|felt|said)\b/i;
const PEOPLE =
  /\b(people|person|famil\w*|child(?:ren)?|young|parents?|mothers?|fathers?|mum|dad|carers?|adults?|residents?|colleagues?|team|woman|women|man|men|tenants?|siblings?|grandparents?|Mr|Mrs|Ms|they|them|their)\b/i;
const EVIDENCE =
  /\b(research|evidence|stud(?:y|ies)|review|guid(?:ance|eline)|report|theor\w*|model|NICE|Act|law|standards?|framework|briefing|book|article|feedback|data|policy)\b/i;
const MINE = /\b(I|my|me|we|our)\b/;

/**
 * What would make it stronger, in the order of the regulator's questions. Rules and no AI: each looks at the words that are
 * there, and says why it asks. After the questions of Social Work England's assessors (SWE-11). A field that is empty is asked
 * for elsewhere and gets no hint.
 */
export function hintsFor(said: Reflection): Hint[] {
  return rules.filter(({ applies }) => applies(said));
}

const words = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

const rules: (Hint & { applies: (said: Reflection) => boolean })[] = [
  {
    key: "describes",
    field: "learning",
    title: "This tells what happened. What did you learn?",
    why: "The form asks what you learnt, and has a question of its own for what it was.",
    before: "The speaker went through five signs of coercive control and showed a film.",
    after: "I had looked for incidents. I learnt to look for a pattern, and to ask what has changed for her.",
    applies: ({ learning }) => words(learning) >= 12 && !REFLECTS.test(learning),
  },
  {
    key: "short",
    field: "learning",
    title: "Can you say a little more?",
    why: "Somebody who was not there should see what you took from it. Two or three sentences are enough.",
    before: "Very useful training.",
    after: "I learnt to ask “what happened next?” once more than feels polite. The third answer was the one that mattered.",
    applies: ({ learning }) => words(learning) > 0 && words(learning) < 12,
  },
  {
    key: "not-me",
    field: "learning",
    title: "Where are you in this?",
    why: "It is your learning that is looked at. “I” is welcome.",
    before: "It was felt that trust takes time and should not be rushed.",
    after: "I was in a hurry, and I saw that trust takes time.",
    applies: ({ learning }) => words(learning) >= 12 && !MINE.test(learning),
  },
  {
    key: "no-evidence",
    field: "description",
    title: "What does it rest on?",
    why: "Standard 4.3 asks how research, theory and frameworks inform what you do. Link a resource, or name it.",
    before: "We talked about self-neglect.",
    after: "We talked about self-neglect with the briefing’s three questions beside us.",
    applies: ({ description, learning, links }) =>
      words(description) + words(learning) >= 25 && links === 0 && !EVIDENCE.test(description + " " + learning),
  },
  {
    key: "no-impact",
    field: "impact",
    title: "What is different now, or will be?",
    why: "The form asks for the impact that it had or will have.",
    before: "This is relevant to my role.",
    after: "I now visit for half an hour twice a week. He lets me in, and we sort one shelf each time.",
    applies: ({ impact }) => words(impact) > 0 && (words(impact) < 6 || !CHANGES.test(impact)),
  },
  {
    key: "no-people",
    field: "impact",
    title: "What does it mean for the people you work with?",
    why: "The form asks about people who use services as well as about your practice. Name nobody.",
    before: "My recording is more analytical.",
    after: "My recording says why, and families can see in it what they told me.",
    applies: ({ impact, learning }) => words(impact) >= 6 && !PEOPLE.test(impact + " " + learning),
  },
];

export type Suggestion = { code: string; why: string };

/** Items of standard 4 of Social Work England that a piece of learning looks like evidence for (CPD-18). */
export function standardsFor(said: Reflection): Suggestion[] {
  const all = [said.description, said.learning, said.impact, said.peer].join(" ");
  return suggestions.filter(({ fits }) => fits(said, all)).map(({ code, why }) => ({ code, why }));
}

const suggestions: (Suggestion & { fits: (said: Reflection, all: string) => boolean })[] = [
  {
    code: "4.1",
    why: "It tells of feedback",
    fits: ({ kind }, all) =>
      kind === "feedback" || /\b(feedback|complaint|compliment|told us|families said|lived experience)\b/i.test(all),
  },
  {
    code: "4.2",
    why: "You talked it over with somebody",
    fits: ({ kind, peer }, all) =>
      ["supervision", "peer-discussion"].includes(kind ?? "") || peer.trim() !== "" || /\bsupervision\b/i.test(all),
  },
  {
    code: "4.3",
    why: "It says how evidence informs what you do",
    fits: ({ kind, links }, all) =>
      kind === "decision" || links > 0 || /\b(research|evidence|theor\w*|framework|model)\b/i.test(all),
  },
  {
    code: "4.4",
    why: "It is about law, policy or what is going on around people",
    fits: (_, all) => /\b(law|legal|Act|policy|legislation|poverty|housing|cost of living|guidance)\b/.test(all),
  },
  {
    code: "4.5",
    why: "You shared it with others",
    fits: ({ kind }, all) =>
      kind === "teaching" || /\b(shared (?:it|this|what)|presented|taught|ran a session|with my team)\b/i.test(all),
  },
  { code: "4.6", why: "It says what it changed", fits: ({ impact }) => words(impact) >= 6 && CHANGES.test(impact) },
  {
    code: "4.8",
    why: "It looks at your own values",
    fits: (_, all) =>
      /\b(my (?:own )?(?:values|bias|assumptions?|beliefs|privilege)|prejudice|anti-racis\w*|I assumed)\b/i.test(all),
  },
];
