import type { RouteObject } from "react-router";
import { AddWordPage } from "./AddWordPage";
import { VocabularyPage } from "./VocabularyPage";

export const vocabularyRoutes: RouteObject[] = [
  { path: "vocabulary", Component: VocabularyPage },
  { path: "vocabulary/:list/new", Component: AddWordPage },
];
