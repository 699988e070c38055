import type { RouteObject } from "react-router";
import { RulesPage } from "./RulesPage";

export const rulechoicesRoutes: RouteObject[] = [{ path: "cpd/readiness/rules", Component: RulesPage }];
