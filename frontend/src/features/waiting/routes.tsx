import type { RouteObject } from "react-router";
import { WaitingPage } from "./WaitingPage";

export const waitingRoutes: RouteObject[] = [{ path: "desk", Component: WaitingPage }];
