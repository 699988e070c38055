import type { ComponentType } from "react";
import type { Event } from "@/api/generated";

type Part = ComponentType<{ event: Event }>;

/** The places that an event's page leaves for other features. */
export type Parts = {
  /** In the card beside it, under when and where: to book, and what one has booked. */
  Booking?: Part;
  /** Below what to look at: who is coming, and what was learned together. */
  Below?: Part;
};
