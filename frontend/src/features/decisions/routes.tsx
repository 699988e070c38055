import type { RouteObject } from "react-router";
import { DecisionPage } from "./DecisionPage";
import { DecisionsPage } from "./DecisionsPage";
import { EditPage } from "./EditPage";
import { LetterPage } from "./LetterPage";
import { NewPage } from "./NewPage";

export const decisionsRoutes: RouteObject[] = [
  { path: "decisions", Component: DecisionsPage },
  { path: "decisions/new", Component: NewPage },
  { path: "decisions/:id", Component: DecisionPage },
  { path: "decisions/:id/edit", Component: EditPage },
  { path: "decisions/:id/letter", Component: LetterPage },
];
