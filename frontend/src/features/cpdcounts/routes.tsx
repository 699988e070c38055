import type { RouteObject } from "react-router";
import { CountsPage } from "./CountsPage";

export const cpdcountsRoutes: RouteObject[] = [{ path: "cpd-counts", Component: CountsPage }];
