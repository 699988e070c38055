import { BookingPanel, OffersAndAsks } from "@/features/bookings/parts";
import type { Parts } from "@/features/eventpage/parts";

/** What other features show on an event's page, put together here because features do not know each other. */
export const eventParts: Parts = { Booking: BookingPanel, Below: OffersAndAsks };
