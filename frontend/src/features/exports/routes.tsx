import type { RouteObject } from "react-router";
import { CopyPage } from "./CopyPage";

export const exportsRoutes: RouteObject[] = [{ path: "my-data/copy", Component: CopyPage }];
