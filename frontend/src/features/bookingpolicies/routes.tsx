import type { RouteObject } from "react-router";
import { PolicyPage } from "./PolicyPage";

export const bookingpoliciesRoutes: RouteObject[] = [{ path: "admin/booking-policy", Component: PolicyPage }];
