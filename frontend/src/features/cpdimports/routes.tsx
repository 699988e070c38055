import type { RouteObject } from "react-router";
import { ImportPage } from "./ImportPage";
import { UploadPage } from "./UploadPage";

export const cpdimportsRoutes: RouteObject[] = [
  { path: "cpd/import", Component: UploadPage },
  { path: "cpd/import/:id", Component: ImportPage },
];
