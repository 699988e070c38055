import type { RouteObject } from "react-router";
import { ContributePage } from "./ContributePage";

export const eventnotesRoutes: RouteObject[] = [{ path: "events/:id/contribute", Component: ContributePage }];
