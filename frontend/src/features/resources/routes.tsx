import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { ResourcePage } from "./ResourcePage";

/** @param Parts what other features say of a resource, below what it says itself */
export const resourcesRoutes = (Parts: ComponentType): RouteObject[] => [
  { path: "resources/:id", Component: ResourcePage, children: [{ index: true, Component: Parts }] },
];
