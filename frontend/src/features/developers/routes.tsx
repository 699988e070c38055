import type { RouteObject } from "react-router";
import { DevelopersPage } from "./DevelopersPage";

export const developersRoutes: RouteObject[] = [{ path: "developers", Component: DevelopersPage }];
