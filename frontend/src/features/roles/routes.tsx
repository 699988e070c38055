import type { RouteObject } from "react-router";
import { GivePage } from "./GivePage";
import { HandOverPage } from "./HandOverPage";
import { RolePage } from "./RolePage";
import { RolesPage } from "./RolesPage";

export const rolesRoutes: RouteObject[] = [
  { path: "admin/roles", Component: RolesPage },
  { path: "admin/roles/give", Component: GivePage },
  { path: "admin/roles/:id", Component: RolePage },
  { path: "admin/roles/:id/hand-over", Component: HandOverPage },
];
