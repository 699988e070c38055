import type { RouteObject } from "react-router";
import { ApprovalsPage } from "./ApprovalsPage";
import { DeclinePage } from "./DeclinePage";

export const bookingapprovalsRoutes: RouteObject[] = [
  { path: "events/approvals", Component: ApprovalsPage },
  { path: "events/approvals/:id/decline", Component: DeclinePage },
];
