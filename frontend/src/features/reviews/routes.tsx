import type { RouteObject } from "react-router";
import { ReviewsPage } from "./ReviewsPage";

export const reviewsRoutes: RouteObject[] = [{ path: "checks-due", Component: ReviewsPage }];
