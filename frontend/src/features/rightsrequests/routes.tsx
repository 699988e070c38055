import type { RouteObject } from "react-router";
import { AskPage } from "./AskPage";
import { LogRequestPage } from "./LogRequestPage";
import { MyRequestPage } from "./MyRequestPage";
import { MyRequestsPage } from "./MyRequestsPage";
import { RequestPage } from "./RequestPage";
import { RequestsPage } from "./RequestsPage";

export const rightsrequestsRoutes: RouteObject[] = [
  { path: "admin/privacy", Component: RequestsPage },
  { path: "admin/privacy/requests/new", Component: LogRequestPage },
  { path: "admin/privacy/requests/:id", Component: RequestPage },
  { path: "my-data/requests", Component: MyRequestsPage },
  { path: "my-data/requests/new", Component: AskPage },
  { path: "my-data/requests/:id", Component: MyRequestPage },
];
