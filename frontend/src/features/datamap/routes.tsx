import type { RouteObject } from "react-router";
import { DataMapPage } from "./DataMapPage";
import { MyDataPage } from "./MyDataPage";

export const datamapRoutes: RouteObject[] = [
  { path: "what-we-hold", Component: DataMapPage },
  { path: "my-data", Component: MyDataPage },
];
