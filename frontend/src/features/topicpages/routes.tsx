import type { RouteObject } from "react-router";
import { ChangesPage } from "./ChangesPage";
import { LearningFormatPage } from "./LearningFormatPage";
import { OnePage } from "./OnePage";
import { TopicPage } from "./TopicPage";

export const topicpagesRoutes: RouteObject[] = [
  { path: "topics/:slug", Component: TopicPage },
  { path: "topics/:slug/one-page", Component: OnePage },
  { path: "topics/:slug/changes", Component: ChangesPage },
  { path: "how-i-like-to-learn", Component: LearningFormatPage },
];
