import type { RouteObject } from "react-router";
import { MarkerPage, NewMarkerPage } from "./MarkerPage";
import { VisitsPage } from "./VisitsPage";

export const visitsRoutes: RouteObject[] = [
  { path: "visits", Component: VisitsPage },
  { path: "visits/markers/new", Component: NewMarkerPage },
  { path: "visits/markers/:id", Component: MarkerPage },
];
