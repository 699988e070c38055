import type { RouteObject } from "react-router";
import { ProtectedTimePage } from "./ProtectedTimePage";

export const protectedtimeRoutes: RouteObject[] = [{ path: "events/protected-time", Component: ProtectedTimePage }];
