import type { RoleAssignment } from "@/api/generated";
import { day } from "@/ui/dates";

/** Where the roles of its organisation are listed. */
export const rolesOf = ({ organisationId }: RoleAssignment) => `/admin/roles?organisation=${organisationId}`;

/** The part of the organisation it is for, or the whole. */
export const placeOf = ({ teamName, serviceAreaName }: RoleAssignment) =>
  teamName ? `${teamName}, ${serviceAreaName ?? ""}` : (serviceAreaName ?? "Whole organisation");

/** From when to when, as one would say it. */
export function during({ when, startsOn, endsOn }: RoleAssignment) {
  if (when === "past") return `${day(startsOn)} to ${day(endsOn ?? startsOn)}`;
  if (when === "upcoming") return `From ${day(startsOn)}${endsOn ? ` to ${day(endsOn)}` : ""}`;
  return endsOn ? `Since ${day(startsOn)}, until ${day(endsOn)}` : `Since ${day(startsOn)}`;
}

/** Days until its last one; null for what ends later than in four weeks, or never. */
export function endsSoon({ when, endsOn }: RoleAssignment): string | null {
  if (when !== "today" || !endsOn) return null;
  const days = Math.round((Date.parse(endsOn) - Date.parse(todayInUk())) / 86_400_000);
  if (days > 28) return null;
  return days <= 0 ? "Last day today" : days === 1 ? "Ends tomorrow" : `Ends in ${days} days`;
}

/** Today in the UK, as a date field takes it. */
export const todayInUk = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
