import type { RouteObject } from "react-router";
import { AccountPage } from "./AccountPage";
import { FollowPage } from "./FollowPage";

export const peopleRoutes: RouteObject[] = [
  { path: "account", Component: AccountPage },
  { path: "topics-i-follow", Component: FollowPage },
];
