import type { RouteObject } from "react-router";
import { MailSettingsPage } from "./MailSettingsPage";
import { NoticesPage } from "./NoticesPage";

export const noticesRoutes: RouteObject[] = [
  { path: "notices", Component: NoticesPage },
  { path: "notices/settings", Component: MailSettingsPage },
];
