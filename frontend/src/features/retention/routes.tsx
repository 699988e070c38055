import type { RouteObject } from "react-router";
import { DefaultPage } from "./DefaultPage";
import { DefaultsPage } from "./DefaultsPage";
import { RulePage } from "./RulePage";
import { RunPage } from "./RunPage";
import { RunsPage } from "./RunsPage";
import { SchedulePage } from "./SchedulePage";

export const retentionRoutes: RouteObject[] = [
  { path: "admin/privacy/schedule", Component: SchedulePage },
  { path: "admin/privacy/schedule/:recordClass/:personClass", Component: RulePage },
  { path: "admin/retention-defaults", Component: DefaultsPage },
  { path: "admin/retention-defaults/:recordClass/:personClass", Component: DefaultPage },
  { path: "admin/privacy/runs", Component: RunsPage },
  { path: "admin/privacy/runs/:id", Component: RunPage },
];
