import type { RouteObject } from "react-router";
import { HoldPage } from "./HoldPage";
import { HoldsPage } from "./HoldsPage";
import { PlaceHoldPage } from "./PlaceHoldPage";

export const holdsRoutes: RouteObject[] = [
  { path: "admin/privacy/holds", Component: HoldsPage },
  { path: "admin/privacy/holds/new", Component: PlaceHoldPage },
  { path: "admin/privacy/holds/:id", Component: HoldPage },
];
