import type { RouteObject } from "react-router";
import { ReadingListPage } from "./ReadingListPage";

export const readinglistRoutes: RouteObject[] = [{ path: "reading-list", Component: ReadingListPage }];
