import type { RouteObject } from "react-router";
import { ComparePage } from "./ComparePage";
import { HistoryPage } from "./HistoryPage";

export const historyRoutes: RouteObject[] = [
  { path: "resources/:id/history", Component: HistoryPage },
  { path: "resources/:id/history/compare", Component: ComparePage },
];
