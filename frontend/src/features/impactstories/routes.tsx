import type { RouteObject } from "react-router";
import { ChoosePage } from "./ChoosePage";
import { StoriesPage } from "./StoriesPage";
import { ChangeStoryPage, TellPage } from "./TellPage";

export const impactstoriesRoutes: RouteObject[] = [
  { path: "events/:id/stories", Component: StoriesPage },
  { path: "events/:id/stories/new", Component: TellPage },
  { path: "impact-stories/:id", Component: ChangeStoryPage },
  { path: "impact-stories/:id/significance", Component: ChoosePage },
];
