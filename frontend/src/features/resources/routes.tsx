import type { RouteObject } from "react-router";
import { ResourcePage } from "./ResourcePage";

export const resourcesRoutes: RouteObject[] = [{ path: "resources/:id", Component: ResourcePage }];
