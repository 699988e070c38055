import type { RouteObject } from "react-router";
import { TakeAwayPage } from "./TakeAwayPage";

export const cpdexportsRoutes: RouteObject[] = [{ path: "cpd/export", Component: TakeAwayPage }];
