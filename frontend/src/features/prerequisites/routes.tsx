import type { RouteObject } from "react-router";
import { PrerequisitesPage } from "./PrerequisitesPage";

export const prerequisitesRoutes: RouteObject[] = [{ path: "events/:id/prerequisites", Component: PrerequisitesPage }];
