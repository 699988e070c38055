import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { CopySheetPage } from "./CopySheetPage";
import { SubmissionPage } from "./SubmissionPage";
import { SubmissionsPage } from "./SubmissionsPage";

/** @param Take what another feature offers for taking one record away */
export const submissionsRoutes = (Take?: ComponentType<{ id: string }>): RouteObject[] => [
  { path: "cpd/:id/copy", element: <CopySheetPage {...(Take && { Take })} /> },
  { path: "cpd/submissions", Component: SubmissionsPage },
  { path: "cpd/submissions/:id", Component: SubmissionPage },
];
