import type { RouteObject } from "react-router";
import { ContributePage } from "./ContributePage";
import { TeamNotePage } from "./TeamNotePage";

export const eventnotesRoutes: RouteObject[] = [
  { path: "events/:id/contribute", Component: ContributePage },
  { path: "events/:id/teams/:teamId/note", Component: TeamNotePage },
];
