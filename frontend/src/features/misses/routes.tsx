import type { RouteObject } from "react-router";
import { MissesPage } from "./MissesPage";

export const missesRoutes: RouteObject[] = [{ path: "searches-without-results", Component: MissesPage }];
