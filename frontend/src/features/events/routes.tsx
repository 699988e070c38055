import type { RouteObject } from "react-router";
import { actPage } from "./ActPage";
import { AfterPage } from "./AfterPage";
import { CopyPage } from "./CopyPage";
import { EditEventPage } from "./EditEventPage";
import { NewEventPage } from "./NewEventPage";
import { PlanPage } from "./PlanPage";
import { PlanningPage } from "./PlanningPage";

export const eventsRoutes: RouteObject[] = [
  { path: "events/planning", Component: PlanningPage },
  { path: "events/new", Component: NewEventPage },
  { path: "events/:id/plan", Component: PlanPage },
  { path: "events/:id/edit", Component: EditEventPage },
  { path: "events/:id/copy", Component: CopyPage },
  { path: "events/:id/after", Component: AfterPage },
  { path: "events/:id/publish", Component: actPage("publish") },
  { path: "events/:id/cancel", Component: actPage("cancel") },
  { path: "events/:id/postpone", Component: actPage("postpone") },
  { path: "events/:id/date", Component: actPage("set-date") },
  { path: "events/:id/archive", Component: actPage("archive") },
];
