import type { RouteObject } from "react-router";
import { EventPage } from "./EventPage";
import type { Parts } from "./parts";

/** @param parts what other features show of an event: booking beside it, and what people say of it below */
export const eventpageRoutes = (parts: Parts = {}): RouteObject[] => [
  { path: "events/:id", Component: () => <EventPage parts={parts} /> },
];
