import type { RouteObject } from "react-router";
import { AddPage } from "./AddPage";
import { EditPage } from "./EditPage";
import { OurResourcesPage } from "./OurResourcesPage";
import { StepPage } from "./StepPage";

export const deskRoutes: RouteObject[] = [
  { path: "our-resources", Component: OurResourcesPage },
  { path: "resources/new", Component: AddPage },
  { path: "resources/:id/edit", Component: EditPage },
  { path: "resources/:id/return", element: <StepPage key="return" name="return" /> },
  { path: "resources/:id/review", element: <StepPage key="review" name="review" /> },
  { path: "resources/:id/withdraw", element: <StepPage key="withdraw" name="withdraw" /> },
];
