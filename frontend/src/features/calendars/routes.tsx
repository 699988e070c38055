import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { CalendarPage } from "./CalendarPage";

/** @param Beside what other features know of somebody's learning time, beside the days */
export const calendarsRoutes = (Beside?: ComponentType): RouteObject[] => [
  { path: "events", Component: CalendarPage, ...(Beside && { children: [{ index: true, Component: Beside }] }) },
];
