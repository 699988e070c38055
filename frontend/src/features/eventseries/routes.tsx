import type { RouteObject } from "react-router";
import { RepeatPage } from "./RepeatPage";
import { SeriesListPage } from "./SeriesListPage";
import { SeriesPage } from "./SeriesPage";

export const eventseriesRoutes: RouteObject[] = [
  { path: "event-series", Component: SeriesListPage },
  { path: "event-series/:id", Component: SeriesPage },
  { path: "events/:id/repeat", Component: RepeatPage },
];
