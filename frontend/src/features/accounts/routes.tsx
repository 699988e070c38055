import type { RouteObject } from "react-router";
import { PeoplePage } from "./PeoplePage";
import { PersonPage } from "./PersonPage";

export const accountsRoutes: RouteObject[] = [
  { path: "people", Component: PeoplePage },
  { path: "people/:id", Component: PersonPage },
];
