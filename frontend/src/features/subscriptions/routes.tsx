import type { RouteObject } from "react-router";
import { AdminPage } from "./AdminPage";
import { EditSubscriptionPage, NewSubscriptionPage } from "./EditPage";
import { SeatsPage } from "./SeatsPage";
import { SubscriptionPage } from "./SubscriptionPage";
import { SubscriptionsPage } from "./SubscriptionsPage";

export const subscriptionsRoutes: RouteObject[] = [
  { path: "what-we-subscribe-to", Component: SubscriptionsPage },
  { path: "what-we-subscribe-to/:id", Component: SubscriptionPage },
  { path: "admin/subscriptions", Component: AdminPage },
  { path: "admin/subscriptions/new", Component: NewSubscriptionPage },
  { path: "admin/subscriptions/:id", Component: EditSubscriptionPage },
  { path: "admin/subscriptions/:id/seats", Component: SeatsPage },
];
