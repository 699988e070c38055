import { identifiersIn } from "./identifiers";

const TODAY = new Date("2026-11-23T10:00:00Z");
const found = (text: string) => identifiersIn(text, TODAY).map(({ kind, text: words }) => `${kind}: ${words}`);

/** Reflections as people write them, that say who nobody is. */
const CLEAR = [
  "I read the self-neglect briefing on 9 October 2026 before a visit. It made me slow down.",
  "Working Together to Safeguard Children (2023) says that thresholds are shared. I explain a referral to parents earlier now.",
  "In group supervision we used the systemic model. May I ask more circular questions? I will.",
  "The NICE guideline NG76 lists signs of neglect; CG89 is older. I checked both.",
  "Mr B told me what his home means to him. Ms K agreed.",
  "Research in Practice and Social Work England both ask for reflection. Eileen Munro wrote of learning cultures.",
  "We talked about the Children Act 1989 and the Care Act 2014, sections 17 and 47.",
  "Bowlby and Ainsworth still help me to see what a child does under stress.",
  "Donald Schön calls it reflection in action; Graham Gibbs has a cycle for it.",
  "I had 12 visits in 6 weeks and wrote 30 pages, at 09:30 to 12:30.",
  "A mother, 34, and her two children moved on a Tuesday in April.",
  "COVID-19 changed how we meet. In 2024-25 we were online.",
  "Hope matters. Faith groups helped. Grace under pressure is not a plan.",
  "The court asked for a statement by 14 December 2026.",
  "My ASYE portfolio maps to PCF 6 and to KSS 7; standard 4.3 fits.",
  "Estuary City Council has a Principal Social Worker who ran the session in Room 4.",
  "The duty on local authorities in section 20 was new to me.",
  "I rang the out of hours team at 3 and again at 11.",
  "Carers said that phones at bedtime are the hardest thing.",
  "The family said we had not told them why. I do that first now.",
  "The Care Certificate has 16 standards. I met 12 of them.",
  "A young person used the words “nobody asked me”. I ask now.",
  "Our practice model asks what we are worried about, what is working well and what needs to happen.",
  "The Anti-racist Practice webinar questioned my own values.",
  "On Monday the manager and I looked at the chronology, and I saw the gap in March.",
  "Feedback from two families: be on time, and say what happens next.",
  "Evidence for kinship care costs is thin; the review has 23 studies and 1,204 families.",
  "I joined the register on 1 September 2025 and work 37 hours a week.",
  "The Mental Capacity Act 2005 has five principles. I used the second.",
  "Version 2 of the strategy is out; see pages 12-14.",
];

const TELLING: [string, string][] = [
  ["Jayden told me that school is better.", "name: Jayden"],
  ["I spoke with Sarah Whitaker about contact.", "name: Sarah Whitaker"],
  ["Her son Kaiden is in year 4.", "name: Kaiden"],
  ["the Okafor family moved", "name: Okafor"],
  ["Mrs Patel was upset.", "name: Mrs Patel"],
  ["Mr. Jones agreed", "name: Mr. Jones"],
  ["a boy called Tyrese", "name: Tyrese"],
  ["I met Aisha’s mum", "name: Aisha"],
  ["When I visited, Muhammad was asleep.", "name: Muhammad"],
  ["The aunt, Comfort, took part", "name: Comfort"],
  ["I said to Grace that we would return", "name: Grace"],
  ["Dr Okonkwo wrote the report", "name: Dr Okonkwo"],
  ["we agreed with O’Brien and Siobhan O’Brien", "name: Siobhan"],
  ["NHS number 943 476 5919", "nhs: 943 476 5919"],
  ["9434765919 is on file", "nhs: 9434765919"],
  ["943-476-5919", "nhs: 943-476-5919"],
  ["born 03/04/2015", "birth: 03/04/2015"],
  ["DOB: 3.4.15", "birth: 3.4.15"],
  ["date of birth 3rd April 2015", "birth: 3rd April 2015"],
  ["He is 12/11/1948 by the file", "birth: 12/11/1948"],
  ["They live at HU5 2AB now", "postcode: HU5 2AB"],
  ["moved to sw1a1aa", "postcode: sw1a1aa"],
  ["case number 1029384", "reference: 1029384"],
  ["LCS 445566 says so", "reference: 445566"],
  ["EHM123456", "reference: EHM123456"],
  ["ref: CP-20391", "reference: CP-20391"],
  ["see Mosaic ID 7788990", "reference: 7788990"],
  ["ring 01482 300 300", "phone: 01482 300 300"],
  ["her mobile is 07700900123", "phone: 07700900123"],
  ["+44 7700 900123", "phone: +44 7700 900123"],
  ["write to mum.ofthree@example.org please", "mail: mum.ofthree@example.org"],
];

it("finds nothing in reflections that say who nobody is", () => {
  expect(CLEAR.flatMap(found)).toEqual([]);
});

it.each(TELLING)("%s", (text, expected) => {
  expect(found(text)[0]).toContain(expected);
});

it("leaves a number alone whose check digit is wrong", () => {
  expect(found("943 476 5918")).toEqual([]);
});

it("says where each stands, in their order, and each place once", () => {
  const text = "Jayden (born 03/04/2015) rang 07700 900123.";
  const all = identifiersIn(text, TODAY);
  expect(all.map((each) => text.slice(each.at, each.at + each.text.length))).toEqual(["Jayden", "03/04/2015", "07700 900123"]);
});

const HOSTILE = ["A", "Mr ", "0", "0 ", "a@", "a.", "A1 1", "the A", "born ", "’", "Aa", "LCS ", "Jayden ", "1/", "\u{1F642}"];

it.each(HOSTILE)("takes no longer than it should over %s again and again", (part) => {
  const text = part.repeat(Math.ceil(50_000 / part.length));
  identifiersIn(text.slice(0, 2000));
  const began = performance.now();
  identifiersIn(text);
  expect(performance.now() - began).toBeLessThan(part === "Jayden " || part === "Mr " ? 2000 : 500);
});
