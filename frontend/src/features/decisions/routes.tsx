import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import type { Decision } from "@/api/generated";
import { DecisionPage } from "./DecisionPage";
import { DecisionsPage } from "./DecisionsPage";
import { EditPage } from "./EditPage";
import { LetterPage } from "./LetterPage";
import { NewPage } from "./NewPage";

/** @param Parts what other features show below a decision: to whom it is open, and what they say */
export const decisionsRoutes = (Parts?: ComponentType<{ decision: Decision }>): RouteObject[] => [
  { path: "decisions", Component: DecisionsPage },
  { path: "decisions/new", Component: NewPage },
  { path: "decisions/:id", Component: () => <DecisionPage Parts={Parts} /> },
  { path: "decisions/:id/edit", Component: EditPage },
  { path: "decisions/:id/letter", Component: LetterPage },
];
