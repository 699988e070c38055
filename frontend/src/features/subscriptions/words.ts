import type { Subscription } from "@/api/generated";
import { day } from "@/ui/dates";

const number = (n: number) => n.toLocaleString("en-GB");

/** "2 of 40 seats in use", or who may use it. */
export function seatsInWords({ seats, seatsUsed }: Subscription): string {
  if (seats === undefined) return "For everyone in the organisation";
  return `${number(seatsUsed)} of ${number(seats)} ${seats === 1 ? "seat" : "seats"} in use`;
}

export const isFull = ({ seats, seatsUsed }: Subscription) => seats !== undefined && seatsUsed >= seats;

/** "From 2 January 2026 to 31 December 2026". */
export const period = ({ startsOn, endsOn }: Subscription) => `From ${day(startsOn)}${endsOn ? ` to ${day(endsOn)}` : ""}`;

const DAY = 24 * 60 * 60 * 1000;

/** Whether it has to be renewed within two months, or should have been. */
export const isRenewalNear = ({ renewsOn, state }: Subscription) =>
  renewsOn !== undefined && state !== "ended" && new Date(renewsOn).getTime() - Date.now() < 61 * DAY;
