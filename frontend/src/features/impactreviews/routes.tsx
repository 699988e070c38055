import type { RouteObject } from "react-router";
import { ImpactPage } from "./ImpactPage";

export const impactreviewsRoutes: RouteObject[] = [{ path: "cpd/:id/impact", Component: ImpactPage }];
