import type { RouteObject } from "react-router";
import { EvaluatePage } from "./EvaluatePage";
import { QuestionsPage } from "./QuestionsPage";
import { ResultsPage } from "./ResultsPage";
import { TogetherPage } from "./TogetherPage";

export const evaluationsRoutes: RouteObject[] = [
  { path: "events/answered-together", Component: TogetherPage },
  { path: "events/:id/evaluate/:stage", Component: EvaluatePage },
  { path: "events/:id/evaluations", Component: ResultsPage },
  { path: "events/:id/evaluations/:stage/questions", Component: QuestionsPage },
];
