import type { CareerLevel, Profession, Profile, ProfileGap, Regulator, WorksWith } from "@/api/generated";
import type { Choice } from "@/ui/Select";

const professionNames: Record<Profession, string> = {
  "social-worker": "Social worker",
  "occupational-therapist": "Occupational therapist",
  "foster-carer": "Foster carer",
  "family-support-worker": "Family support worker",
  "early-help-worker": "Early help worker",
  "residential-worker": "Residential worker",
  "care-worker": "Care worker",
  "personal-adviser": "Personal adviser",
  "youth-worker": "Youth worker",
  "health-professional": "Nurse or other health professional",
  teacher: "Teacher or other school staff",
  manager: "Manager",
  "learning-and-development": "Learning and development",
  librarian: "Librarian",
  student: "Student or apprentice",
  other: "Something else",
};

const regulatorNames: Record<Regulator, string> = {
  "social-work-england": "Social Work England",
  hcpc: "Health and Care Professions Council (HCPC)",
  none: "None",
};

const levelNames: Record<CareerLevel, string> = {
  student: "Student or apprentice",
  "newly-qualified": "Newly qualified (NQSW, in the ASYE)",
  "early-career": "Early career",
  experienced: "Experienced",
  advanced: "Advanced practitioner",
  manager: "Manager or supervisor",
  "senior-leader": "Senior leader",
};

const worksWithNames: Record<WorksWith, string> = {
  children: "Children and families",
  adults: "Adults",
  both: "Both",
  neither: "Neither directly",
};

const choices = (names: Record<string, string>): Choice[] => Object.entries(names).map(([value, name]) => ({ value, name }));

export const professions = choices(professionNames);
export const regulators = choices(regulatorNames);
export const levels = choices(levelNames);
export const worksWith = choices(worksWithNames);

/** How each answer reads; null where there is none yet. */
export const answers = (profile: Profile) => ({
  profession: profile.profession ? professionNames[profile.profession] : null,
  careerLevel: profile.careerLevel ? levelNames[profile.careerLevel] : null,
  worksWith: profile.worksWith ? worksWithNames[profile.worksWith] : null,
  regulator: profile.regulator ? regulatorNames[profile.regulator] : null,
});

/** What is not said yet, to be put into a sentence. */
export const gapNames: Record<ProfileGap, string> = {
  profession: "your profession",
  regulator: "whether you are on a register",
  registeredOn: "when you joined the register",
  careerLevel: "how far you are in your career",
  worksWith: "whom you work with",
  interests: "topics you want to follow",
  learningFormat: "how you like to learn",
};
