import type { RouteObject } from "react-router";
import { ChangeLeavingPage } from "./ChangeLeavingPage";
import { FindPersonPage } from "./FindPersonPage";
import { LeavingPage } from "./LeavingPage";
import { MovementPage } from "./MovementPage";
import { MovementsPage } from "./MovementsPage";
import { MovePage } from "./MovePage";
import { PersonPage } from "./PersonPage";

export const movementsRoutes: RouteObject[] = [
  { path: "movements", Component: MovementsPage },
  { path: "movements/find", Component: FindPersonPage },
  { path: "movements/people/:organisationId/:personId", Component: PersonPage },
  { path: "movements/people/:organisationId/:personId/leaving", Component: LeavingPage },
  { path: "movements/people/:organisationId/:personId/move", Component: MovePage },
  { path: "movements/:id", Component: MovementPage },
  { path: "movements/:id/change", Component: ChangeLeavingPage },
];
