import type { RouteObject } from "react-router";
import { EditPage } from "./EditPage";
import { TopicPagesPage } from "./TopicPagesPage";

export const topicdeskRoutes: RouteObject[] = [
  { path: "topic-pages", Component: TopicPagesPage },
  { path: "topic-pages/:organisationId/:slug", Component: EditPage },
];
