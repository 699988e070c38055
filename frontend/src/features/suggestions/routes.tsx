import type { RouteObject } from "react-router";
import { AnswerPage } from "./AnswerPage";
import { MySuggestionsPage } from "./MySuggestionsPage";
import { SuggestPage } from "./SuggestPage";
import { ToAnswerPage } from "./ToAnswerPage";

export const suggestionsRoutes: RouteObject[] = [
  { path: "suggest/event", element: <SuggestPage kind="event" /> },
  { path: "suggest/resource", element: <SuggestPage kind="resource" /> },
  { path: "suggestions", Component: MySuggestionsPage },
  { path: "suggestions/:id/answer", Component: AnswerPage },
  { path: "events/suggestions", element: <ToAnswerPage kind="event" /> },
  { path: "desk/suggestions", element: <ToAnswerPage kind="resource" /> },
];
