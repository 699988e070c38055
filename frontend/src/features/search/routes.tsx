import type { RouteObject } from "react-router";
import { HubPage } from "./HubPage";
import { SearchPage } from "./SearchPage";

export const searchRoutes: RouteObject[] = [
  { path: "hub", Component: HubPage },
  { path: "search", Component: SearchPage },
];
