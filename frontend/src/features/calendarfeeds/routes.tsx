import type { RouteObject } from "react-router";
import { SubscribePage } from "./SubscribePage";

export const calendarfeedsRoutes: RouteObject[] = [{ path: "events/subscribe", Component: SubscribePage }];
