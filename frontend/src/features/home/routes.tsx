import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { HomePage } from "./HomePage";

/** @param Parts what other features have for the first page of somebody who has signed in, such as their next sessions */
export const homeRoutes = (Parts?: ComponentType): RouteObject[] => [
  { index: true, Component: () => <HomePage Parts={Parts} /> },
];
