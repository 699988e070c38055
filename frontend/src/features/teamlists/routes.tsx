import type { RouteObject } from "react-router";
import { EditTeamListPage } from "./EditTeamListPage";
import { NewTeamListPage } from "./NewTeamListPage";
import { TeamListsPage } from "./TeamListsPage";

export const teamlistsRoutes: RouteObject[] = [
  { path: "reading-list/team", Component: TeamListsPage },
  { path: "reading-list/team/new", Component: NewTeamListPage },
  { path: "reading-list/team/:id/edit", Component: EditTeamListPage },
];
