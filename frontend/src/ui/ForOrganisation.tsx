import { Fragment, type ReactNode } from "react";
import { Link } from "react-router";
import type { Right } from "@/api/generated";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { Page } from "./Page";
import { WhichOrganisation } from "./WhichOrganisation";
import { WithRight } from "./WithRight";

type Children = { children: (organisation: string) => ReactNode };

/** A page about one organisation, for those who may look after it; they choose which where there are several. */
export function ForOrganisation({ title, right, children }: { title: string; right: Right } & Children) {
  const { id } = useOrganisationFor(right);
  return (
    <WithRight title={title} right={right}>
      <Page title={title}>
        {!id && <h1 className="ev-spaced-l">{title}</h1>}
        <OfOrganisation right={right}>{children}</OfOrganisation>
      </Page>
    </WithRight>
  );
}

/** What is shown of one organisation begins anew with another. */
export function OfOrganisation({ right, children }: { right: Right } & Children) {
  const { id } = useOrganisationFor(right);
  return (
    <>
      <WhichOrganisation right={right} />
      {id ? <Fragment key={id}>{children(id)}</Fragment> : <NoneYet />}
    </>
  );
}

function NoneYet() {
  return (
    <div className="ev-empty">
      <p>You look after all of them. Choose an organisation to see what is its own.</p>
      <Link to="/admin/organisations">Find an organisation</Link>
    </div>
  );
}
