import type { RouteObject } from "react-router";
import { ConsolePage } from "./ConsolePage";

export const consoleRoutes: RouteObject[] = [{ path: "accounts-in-keycloak", Component: ConsolePage }];
