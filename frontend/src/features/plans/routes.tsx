import type { RouteObject } from "react-router";
import { TenMinutesPage } from "./TenMinutesPage";

export const plansRoutes: RouteObject[] = [{ path: "ten-minutes", Component: TenMinutesPage }];
