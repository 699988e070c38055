import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link, useLocation, useSearchParams } from "react-router";
import { listOrganisations } from "@/api/generated";
import { listOrganisationsQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { everyPage } from "@/api/everyPage";
import { mayEverywhere, organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { FormGroup } from "./FormGroup";
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
  return (
    <WithRight title={title} right="privacy.manage">
      <Page title={title}>
        {!bare && <Places />}
        {!bare && <h1 className="ev-spaced">{title}</h1>}
        {lead && <p className="ev-lead ev-spaced-l">{lead}</p>}
        <Chosen>{children}</Chosen>
      </Page>
    </WithRight>
  );
}

function Places() {
  const { pathname, search } = useLocation();
  const organisation = new URLSearchParams(search).get("organisation");
  return (
    <nav className="ev-chips ev-spaced-l" aria-label="Privacy">
      {places.map(([to, name]) => (
        <Link
          className="ev-chip"
          key={to}
          to={organisation ? `${to}?organisation=${organisation}` : to}
          aria-current={pathname === to ? "page" : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

function Chosen({ children }: { children: (organisationId: string) => ReactNode }) {
  const { choices, chosen, choose } = usePrivacyOrganisation();
  return (
    <>
      {choices.length > 1 && (
        <FormGroup name="organisation" label="Organisation">
          <select className="govuk-select" id="organisation" value={chosen} onChange={(event) => choose(event.target.value)}>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </FormGroup>
      )}
      {chosen && children(chosen)}
    </>
  );
}

/** The organisations whose privacy somebody looks after, and the one that is shown. */
function usePrivacyOrganisation() {
  const { me } = useSession();
  const [search, setSearch] = useSearchParams();
  const everywhere = mayEverywhere(me, "privacy.manage");
  const { data } = useQuery({
    queryKey: [...listOrganisationsQueryKey(), "all"],
    queryFn: () => everyPage((page) => listOrganisations({ throwOnError: true, query: { page, size: 100 } })),
    enabled: everywhere,
  });
  const mine = organisationsWhere(me, "privacy.manage");
  const choices = everywhere ? (data ?? []) : (me?.organisations.filter(({ id }) => mine.includes(id)) ?? []);
  return {
    choices,
    chosen: search.get("organisation") ?? choices[0]?.id ?? "",
    choose: (organisation: string) => setSearch({ organisation }),
  };
}
