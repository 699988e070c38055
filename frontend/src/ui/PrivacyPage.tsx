import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { OfOrganisation } from "./ForOrganisation";
import { Page } from "./Page";
import { WithRight } from "./WithRight";

const places = [
  ["/admin/privacy", "Requests"],
  ["/admin/privacy/schedule", "How long we keep records"],
  ["/admin/privacy/runs", "What goes"],
  ["/admin/privacy/holds", "Legal holds"],
  ["/admin/privacy/consents", "What people agreed to"],
] as const;

type Props = { title: string; lead?: string; bare?: boolean; children: (organisationId: string) => ReactNode };

/** A page for those who look after privacy, in one organisation at a time: it stands in the address. */
export function PrivacyPage({ title, lead, bare, children }: Props) {
  const { id } = useOrganisationFor("privacy.manage");
  return (
    <WithRight title={title} right="privacy.manage">
      <Page title={title}>
        {!bare && <Places />}
        {(!bare || !id) && <h1 className="ev-spaced">{title}</h1>}
        {lead && <p className="ev-lead ev-spaced-l">{lead}</p>}
        <OfOrganisation right="privacy.manage">{children}</OfOrganisation>
      </Page>
    </WithRight>
  );
}

function Places() {
  const { pathname } = useLocation();
  const { link } = useOrganisationFor("privacy.manage");
  return (
    <nav className="ev-chips ev-spaced-l" aria-label="Privacy">
      {places.map(([to, name]) => (
        <Link className="ev-chip" key={to} to={link(to)} aria-current={pathname === to ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
