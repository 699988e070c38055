import type { RouteObject } from "react-router";
import { FilesPage } from "./FilesPage";

export const attachmentsRoutes: RouteObject[] = [{ path: "cpd/:id/files", Component: FilesPage }];
