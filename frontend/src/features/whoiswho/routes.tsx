import type { RouteObject } from "react-router";
import { WhoIsWhoPage } from "./WhoIsWhoPage";

export const whoiswhoRoutes: RouteObject[] = [{ path: "who-is-who", Component: WhoIsWhoPage }];
