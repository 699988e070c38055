import type { RouteObject } from "react-router";
import { PastPage } from "./PastPage";
import { ReadinessPage } from "./ReadinessPage";
import { TaskPage } from "./TaskPage";

export const readinessRoutes: RouteObject[] = [
  { path: "cpd/readiness", Component: ReadinessPage },
  { path: "cpd/readiness/past", Component: PastPage },
  { path: "cpd/readiness/tasks/:ruleSet/:task", Component: TaskPage },
];
