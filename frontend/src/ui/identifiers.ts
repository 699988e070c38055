import { authors, givenNames, namesThatAreWords } from "./givenNames";

export type Identifier = { kind: keyof typeof reasons; text: string; at: number };

/** Why each is pointed out, in words for who writes. */
export const reasons = {
  name: "This may be somebody’s name. Say who they are to you instead: “a mother”, “Mr B”.",
  nhs: "This is an NHS number: its check digit is right. Nobody needs it to follow what you learnt.",
  birth: "This may be a date of birth. An age in years says enough.",
  postcode: "This may be a postcode. A few homes share one.",
  reference: "This may be a case number. Leave it to your case system.",
  phone: "This may be a telephone number.",
  mail: "This may be a mail address.",
} as const;

const AREAS = new Set(
  "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE".split(
    " ",
  ),
);

const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
const DATE = `\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS}) \\d{4}`;

/**
 * What may say who somebody is (Social Work England, SWE-14). It looks in the browser alone: nothing is sent or logged. It
 * points out and never stops anybody. Each pattern takes time that grows with the text and no faster.
 */
export function identifiersIn(text: string, today = new Date()): Identifier[] {
  const taken: [number, number][] = [];
  const found: Identifier[] = [];
  const add = (kind: Identifier["kind"], at: number, words: string) => {
    if (taken.some(([from, to]) => at < to && at + words.length > from)) return;
    taken.push([at, at + words.length]);
    found.push({ kind, text: words, at });
  };
  const each = (pattern: RegExp, say: (match: RegExpExecArray) => void) => {
    for (const match of text.matchAll(pattern)) say(match);
  };
  each(/\b[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}\b/gi, (m) => add("mail", m.index, m[0]));
  each(new RegExp(`\\b(?:born|dob|d\\.o\\.b\\.?|date of birth)[^\\n\\d]{0,15}(${DATE})\\b`, "gi"), (m) =>
    add("birth", m.index + m[0].length - m[1]!.length, m[1]!),
  );
  each(/\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/g, (m) => isLongAgo(m, today) && add("birth", m.index, m[0]));
  each(/\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g, (m) => isNhsNumber(m[0]) && add("nhs", m.index, m[0]));
  each(/(?:\+44 ?(?:\(0\))?|\b0)[1-37](?:[ -]?\d){8,9}\b/g, (m) => add("phone", m.index, m[0]));
  each(/\b([a-z]{1,2})\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}\b/gi, (m) => isPostcode(m) && add("postcode", m.index, m[0]));
  each(
    /\b(?:case|ref|reference|client|file|person|child|lcs|ehm|mosaic|liquidlogic|carefirst)(?: (?:no\.?|number|id|ref))?[ :#]{1,3}([a-z]{0,4}[-/]?\d{4,10})\b/gi,
    (m) => add("reference", m.index + m[0].length - m[1]!.length, m[1]!),
  );
  each(/\b(?!(?:ASYE|PCF|CPD|NG|CG|SI|UK|EU|ISO)\b)[A-Z]{2,4}[-/]?(?!(?:19|20)\d\d\b)\d{4,9}\b/g, (m) =>
    add("reference", m.index, m[0]),
  );
  names(text, add);
  return found.sort((one, other) => one.at - other.at);
}

type Add = (kind: Identifier["kind"], at: number, words: string) => void;

const NAME = "\\p{Lu}[\\p{L}’'-]{1,30}";
const RELATIONS =
  "mum|mother|dad|father|son|daughter|brother|sister|nan|grandmother|grandfather|aunt|uncle|baby|boy|girl|child|husband|wife|partner|called|named|client|carer";

function names(text: string, add: Add) {
  for (const m of text.matchAll(new RegExp(`\\b(?:Mr|Mrs|Ms|Miss|Mx|Master|Dr)\\.? (${NAME})`, "gu"))) add("name", m.index, m[0]);
  for (const m of text.matchAll(new RegExp(`\\b[Tt]he (${NAME}) family\\b`, "gu"))) {
    if (!ORDINARY.has(m[1]!.toLowerCase())) add("name", m.index + 4, m[1]!);
  }
  for (const m of text.matchAll(new RegExp(`\\b(?:${RELATIONS}),? (${NAME})`, "gu"))) {
    if (!ORDINARY.has(m[1]!.toLowerCase())) add("name", m.index + m[0].length - m[1]!.length, m[1]!);
  }
  for (const m of text.matchAll(new RegExp(`(?<!\\p{L})(${NAME})(?: (${NAME}))?`, "gu"))) given(text, m, add);
}

/** Words with a capital that follow such words and name nobody. */
const ORDINARY = new Set("protection looked i in on at and social act first poverty services care group think arrangements conference safeguarding practice development".split(" "));

function given(text: string, match: RegExpExecArray, add: Add) {
  const [first, second] = [match[1]!, match[2]].map((word) => word?.replace(/[’']s$/, ""));
  if (second && authors.has(`${first} ${second}`.toLowerCase())) return;
  for (const [word, at] of [
    [first!, match.index],
    [second, match.index + match[1]!.length + 1],
  ] as const) {
    if (!word) continue;
    const low = word.toLowerCase();
    const isName = givenNames.has(low) && !MONTHS.split("|").includes(low);
    const isWord = namesThatAreWords.has(low);
    if (isWord && (beginsSentence(text, at) || /^(?:may|will)$/.test(low))) continue;
    if (isName || isWord) return add("name", at, word === first && second && isFamilyName(second) ? `${first} ${second}` : word);
  }
}

const isFamilyName = (word: string) => !ORDINARY.has(word.toLowerCase());

function beginsSentence(text: string, at: number) {
  return /(?:^|[.!?:;\n“"(•-]\s*)$/.test(text.slice(Math.max(0, at - 4), at));
}

/** By its check digit (NHS Data Dictionary: modulus 11). */
function isNhsNumber(written: string) {
  const digits = written.replace(/\D/g, "");
  const sum = [...digits.slice(0, 9)].reduce((total, digit, n) => total + Number(digit) * (10 - n), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

function isPostcode(match: RegExpExecArray) {
  const written = match[0];
  const isOneCase = written === written.toUpperCase() || written === written.toLowerCase();
  return isOneCase && AREAS.has(match[1]!.toUpperCase());
}

/** A day more than a year past and within a life: what somebody attended is nearer. */
function isLongAgo([, day, month, year]: RegExpExecArray, today: Date) {
  const age = today.getFullYear() - Number(year);
  return age > 1 && age < 112 && Number(day) <= 31 && Number(month) <= 12;
}
