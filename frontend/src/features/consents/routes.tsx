import type { RouteObject } from "react-router";
import { ConsentsPage } from "./ConsentsPage";
import { CountsPage } from "./CountsPage";

export const consentsRoutes: RouteObject[] = [
  { path: "my-data/consents", Component: ConsentsPage },
  { path: "admin/privacy/consents", Component: CountsPage },
];
