import type { ComponentType, ReactNode } from "react";
import type { Event } from "@/api/generated";

/** The places that an event's page leaves for other features. */
export type Parts = {
  /** The card beside it while it can be booked: the places that are left, its children (when and where), and the way to one. */
  Booking?: ComponentType<{ event: Event; children?: ReactNode }>;
  /** Below what to look at: who is coming, and what was learned together. */
  Below?: ComponentType<{ event: Event }>;
};
