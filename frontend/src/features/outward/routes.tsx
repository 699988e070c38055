import type { RouteObject } from "react-router";
import { ShareOutwardPage } from "./ShareOutwardPage";

export const outwardRoutes: RouteObject[] = [{ path: "share-outward", Component: ShareOutwardPage }];
