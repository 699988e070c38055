import type { RouteObject } from "react-router";
import { AppraisePage } from "./AppraisePage";

export const appraisalsRoutes: RouteObject[] = [{ path: "resources/:id/appraise", Component: AppraisePage }];
