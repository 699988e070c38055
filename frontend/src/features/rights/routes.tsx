import type { RouteObject } from "react-router";
import { RightsPage } from "./RightsPage";

export const rightsRoutes: RouteObject[] = [{ path: "who-may-do-what", Component: RightsPage }];
