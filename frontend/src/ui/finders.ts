import { findColleagues, findDataSubjects, lookUpPeople } from "@/api/generated";
import { day } from "./dates";
import type { Finder } from "./PeoplePicker";

/** Staff of an organisation, for those who look after its people or give its roles. */
export const staffOf = (id: string, networkStaff = false): Finder => ({
  among: ["lookUpPeople", id, networkStaff],
  find: async (q) => (await lookUpPeople({ path: { id }, query: { q, networkStaff }, throwOnError: true })).data.items,
  nobody: "Nobody of that name works here.",
});

/** Whoever is or was with an organisation, for those who look after privacy. */
export const everyoneEverAt = (id: string): Finder => ({
  among: ["findDataSubjects", id],
  find: async (q) => {
    const { data } = await findDataSubjects({ path: { id }, query: { q, size: 10 }, throwOnError: true });
    return data.items.map(({ leftOn, ...person }) => ({ ...person, place: leftOn && `left on ${day(leftOn)}` }));
  },
  nobody: "Nobody of that name is or was with the organisation.",
});

/** People one works with. */
export const colleagues: Finder = {
  among: ["findColleagues"],
  find: async (q) => (await findColleagues({ query: { q }, throwOnError: true })).data.items,
  nobody: "Nobody of that name works with you here.",
};
