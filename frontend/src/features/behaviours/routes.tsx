import type { RouteObject } from "react-router";
import { SelfCheckPage } from "./SelfCheckPage";

export const behavioursRoutes: RouteObject[] = [{ path: "cpd/self-check", Component: SelfCheckPage }];
