import type { RouteObject } from "react-router";
import { GapsPage } from "./GapsPage";

export const gapsRoutes: RouteObject[] = [{ path: "evidence-gaps", Component: GapsPage }];
