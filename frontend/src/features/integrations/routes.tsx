import type { RouteObject } from "react-router";
import { IntegrationPage } from "./IntegrationPage";
import { IntegrationsPage } from "./IntegrationsPage";

export const integrationsRoutes: RouteObject[] = [
  { path: "integrations", Component: IntegrationsPage },
  { path: "integrations/:clientId", Component: IntegrationPage },
];
