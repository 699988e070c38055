/** Classes of records and of people, as the retention schedule has them. */
export const recordNames: Record<string, string> = {
  account: "Accounts",
  profile: "Profiles",
  roles: "Roles",
  learning: "Learning",
  portfolio: "CPD and decisions",
  attendance: "Attendance",
  contributions: "Contributions",
  messages: "Messages",
  privacy: "Privacy",
  audit: "Audit",
};

export const recordHints: Record<string, string> = {
  account: "Names, addresses, memberships and invitations",
  profile: "What people say of themselves, and what they follow",
  roles: "Roles held, from when to when",
  portfolio: "What people learnt and decided, in their own words. It is theirs",
  attendance: "What people booked, who came, certificates",
  learning: "What people keep, plan, save and use",
  contributions: "Files brought in, and what was refused of them",
  messages: "Notices that were read, and what was sent",
  privacy: "Consents, requests about data, and who looked",
  audit: "Who did what, and when. Evident removes none of it",
};

export const personNames: Record<string, string> = {
  employee: "Employees",
  "care-employee": "Employees who work with children or adults at risk",
  "non-employee": "Foster carers, students and partners",
};
