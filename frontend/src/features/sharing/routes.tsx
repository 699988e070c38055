import type { RouteObject } from "react-router";
import { SendPage } from "./SendPage";

export const sharingRoutes: RouteObject[] = [{ path: "send/:kind/:id", Component: SendPage }];
