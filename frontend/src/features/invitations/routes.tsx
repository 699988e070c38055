import type { RouteObject } from "react-router";
import { FilePage } from "./FilePage";
import { HouseholdsPage } from "./HouseholdsPage";
import { InvitationsPage } from "./InvitationsPage";
import { InvitePage } from "./InvitePage";
import { NewHouseholdPage } from "./NewHouseholdPage";
import { UploadPage } from "./UploadPage";

export const invitationsRoutes: RouteObject[] = [
  { path: "invite", Component: InvitePage },
  { path: "invite/sheet", Component: UploadPage },
  { path: "invite/sheets/:id", Component: FilePage },
  { path: "invitations", Component: InvitationsPage },
  { path: "households", Component: HouseholdsPage },
  { path: "households/new", Component: NewHouseholdPage },
];
