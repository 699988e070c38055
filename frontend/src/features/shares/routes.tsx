import type { RouteObject } from "react-router";
import { ReceivedPage } from "./ReceivedPage";
import { SharePage } from "./SharePage";

export const sharesRoutes: RouteObject[] = [
  { path: "cpd/:id/share", Component: SharePage },
  { path: "share", Component: SharePage },
  { path: "shared-with-me", Component: ReceivedPage },
];
