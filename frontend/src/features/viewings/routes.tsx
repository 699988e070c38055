import type { RouteObject } from "react-router";
import { WhoLookedPage } from "./WhoLookedPage";

export const viewingsRoutes: RouteObject[] = [{ path: "my-data/who-looked", Component: WhoLookedPage }];
