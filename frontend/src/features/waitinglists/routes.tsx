import type { RouteObject } from "react-router";
import { OfferPage } from "./OfferPage";

export const waitinglistsRoutes: RouteObject[] = [{ path: "offers/:token", Component: OfferPage }];
