import type { RouteObject } from "react-router";
import { ImportPage } from "./ImportPage";
import { ImportsPage } from "./ImportsPage";
import { UploadPage } from "./UploadPage";

export const importsRoutes: RouteObject[] = [
  { path: "imports", Component: ImportsPage },
  { path: "imports/new", Component: UploadPage },
  { path: "imports/:id", element: <ImportPage /> },
  { path: "imports/:id/settings", element: <ImportPage settings /> },
];
