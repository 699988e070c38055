import type { RouteObject } from "react-router";
import { EditEditionPage } from "./EditEditionPage";
import { FrameworkPage } from "./FrameworkPage";
import { FrameworksPage } from "./FrameworksPage";
import { NewFrameworkPage } from "./NewFrameworkPage";

export const frameworksRoutes: RouteObject[] = [
  { path: "frameworks", Component: FrameworksPage },
  { path: "frameworks/new", Component: NewFrameworkPage },
  { path: "frameworks/:slug", Component: FrameworkPage },
  { path: "framework-editions/:id/edit", Component: EditEditionPage },
];
