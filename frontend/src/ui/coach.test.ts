import { hintsFor, standardsFor, type Reflection } from "./coach";

const GOOD: Reflection = {
  kind: "reading",
  description: "A briefing on self-neglect and the research behind it, because I work with two people who hoard.",
  learning: "I learnt that trust comes first. I had thought that risk should lead, and I noticed how often I was hurrying.",
  impact: "I now visit for half an hour twice a week. He lets me in, and other families say that I listen more.",
  peer: "",
  links: 1,
};

const keys = (change: Partial<Reflection>) => hintsFor({ ...GOOD, ...change }).map(({ key }) => key);
const codes = (change: Partial<Reflection>) => standardsFor({ ...GOOD, links: 0, ...change }).map(({ code }) => code);

it("has nothing to say of a piece that reflects", () => {
  expect(keys({})).toEqual([]);
});

it("says nothing of what is not written yet", () => {
  expect(keys({ description: "", learning: "", impact: "", links: 0 })).toEqual([]);
});

it.each([
  ["describes", { learning: "The speaker went through five signs of coercive control and then we watched a film of it." }],
  ["short", { learning: "Very useful training." }],
  ["not-me", { learning: "It was felt that trust takes time and should not be hurried because people notice it." }],
  ["no-evidence", { links: 0, description: "We met and talked about hoarding for an hour with the whole of the group there.", learning: "I learnt that trust comes first and that I was always hurrying at the door of people." }],
  ["no-impact", { impact: "This is relevant to my role and to its aims." }],
  ["no-people", { learning: "I learnt that recording has a purpose and thought about how I do it every day.", impact: "My recording is more analytical now, and it takes me less time." }],
] satisfies [string, Partial<Reflection>][])("hints: %s", (key, change) => {
  expect(keys(change)).toContain(key);
});

it.each([
  ["4.1", { description: "A complaint that families said was right" }],
  ["4.2", { kind: "supervision" }],
  ["4.2", { peer: "She asked why" }],
  ["4.3", { kind: "decision" }],
  ["4.4", { description: "The Care Act and housing policy" }],
  ["4.5", { kind: "teaching" }],
  ["4.6", {}],
  ["4.8", { learning: "I looked at my own assumptions" }],
] satisfies [string, Partial<Reflection>][])("suggests %s", (code, change) => {
  expect(codes(change)).toContain(code);
});
