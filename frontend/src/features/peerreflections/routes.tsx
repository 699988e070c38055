import type { RouteObject } from "react-router";
import { AskPage } from "./AskPage";
import { AskedListPage, AskedPage } from "./AskedPage";
import { LinkPage } from "./LinkPage";

export const peerreflectionsRoutes: RouteObject[] = [
  { path: "cpd/:id/ask", Component: AskPage },
  { path: "asked-for-my-side", Component: AskedListPage },
  { path: "asked-for-my-side/:id", Component: AskedPage },
  { path: "peer/:address", Component: LinkPage },
];
