import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { AreaPage } from "./AreaPage";
import { EditOrganisationPage } from "./EditOrganisationPage";
import { ManagePage, OurOrganisationPage } from "./ManagePage";
import { NetworkMemberPage } from "./NetworkMemberPage";
import { NetworkMembersPage } from "./NetworkMembersPage";
import { NewAreaPage } from "./NewAreaPage";
import { NewOrganisationPage } from "./NewOrganisationPage";
import { NewTeamPage } from "./NewTeamPage";
import { OrganisationPage } from "./OrganisationPage";
import { OrganisationsPage } from "./OrganisationsPage";
import { TeamPage } from "./TeamPage";

/** @param Parts what other features say of an organisation (their outlet's context), such as who holds which role */
export const organisationsRoutes = (Parts?: ComponentType): RouteObject[] => [
  {
    path: "organisation",
    Component: OrganisationPage,
    ...(Parts && { children: [{ index: true, Component: Parts }] }),
  },
  { path: "organisations/:id/members", Component: NetworkMembersPage },
  { path: "admin/organisation", Component: OurOrganisationPage },
  { path: "admin/organisations", Component: OrganisationsPage },
  { path: "admin/organisations/new", Component: NewOrganisationPage },
  { path: "admin/organisations/:id", Component: ManagePage },
  { path: "admin/organisations/:id/edit", Component: EditOrganisationPage },
  { path: "admin/organisations/:id/service-areas/new", Component: NewAreaPage },
  { path: "admin/organisations/:id/network-members/new", Component: NetworkMemberPage },
  { path: "admin/organisations/:id/network-members/:memberId", Component: NetworkMemberPage },
  { path: "admin/service-areas/:id", Component: AreaPage },
  { path: "admin/service-areas/:id/teams/new", Component: NewTeamPage },
  { path: "admin/teams/:id", Component: TeamPage },
];
