/** What being evidence informed means, in the order in which the API keeps the answers. */
export const behaviours = [
  "I look for research before I decide",
  "I draw on what practice has taught colleagues and me",
  "I ask people what they want, and it counts",
  "I keep up to date",
  "I ask what speaks against my view",
  "I write down how evidence informed what I decided",
  "I share what I learn",
  "I look whether what I did helped",
];

export const levels = ["Never", "Seldom", "Sometimes", "Often", "Always"];
