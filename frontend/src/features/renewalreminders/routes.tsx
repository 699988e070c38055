import type { RouteObject } from "react-router";
import { RemindersPage } from "./RemindersPage";

export const renewalremindersRoutes: RouteObject[] = [{ path: "cpd/readiness/reminders", Component: RemindersPage }];
