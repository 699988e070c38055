import type { RouteObject } from "react-router";
import { ErasePage } from "./ErasePage";
import { ErasePersonPage } from "./ErasePersonPage";

export const erasureRoutes: RouteObject[] = [
  { path: "my-data/erase", Component: ErasePage },
  { path: "organisations/:organisationId/people/:personId/erase", Component: ErasePersonPage },
];
