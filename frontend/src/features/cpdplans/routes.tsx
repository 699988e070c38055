import type { RouteObject } from "react-router";
import { GoalPage, NewGoalPage } from "./GoalPage";
import { PlanPage } from "./PlanPage";

export const cpdplansRoutes: RouteObject[] = [
  { path: "cpd/plan", Component: PlanPage },
  { path: "cpd/plan/new", Component: NewGoalPage },
  { path: "cpd/plan/:id", Component: GoalPage },
];
