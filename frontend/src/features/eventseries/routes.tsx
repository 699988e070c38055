import type { RouteObject } from "react-router";
import { RepeatPage } from "./RepeatPage";
import { RhythmPage } from "./RhythmPage";
import { SeriesListPage } from "./SeriesListPage";
import { SeriesPage } from "./SeriesPage";

export const eventseriesRoutes: RouteObject[] = [
  { path: "event-series", Component: SeriesListPage },
  { path: "event-series/:id", Component: SeriesPage },
  { path: "event-series/:id/rhythm", Component: RhythmPage },
  { path: "events/:id/repeat", Component: RepeatPage },
];
