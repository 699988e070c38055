import type { RouteObject } from "react-router";
import { CoveragePage } from "./CoveragePage";

export const cpdcoverageRoutes: RouteObject[] = [{ path: "cpd/coverage", Component: CoveragePage }];
