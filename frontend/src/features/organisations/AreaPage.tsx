import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { closeServiceArea, getServiceArea, reopenServiceArea, reviseServiceArea, type ServiceAreaDetail } from "@/api/generated";
import { getServiceAreaOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch } from "@/api/problem";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { AreaForm } from "./AreaForm";
import { CloseOrReopen } from "./CloseOrReopen";
import { Crumbs } from "./Crumbs";
import { Teams } from "./Teams";
import { areaInput } from "./organisationInput";
import { useRevision } from "./useRevision";

export function AreaPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getServiceAreaOptions({ path: { id } }));
  return (
    <WithRight title="Service area" right="organisation.manage">
      {data ? (
        <Area key={data.id} area={data} />
      ) : (
        <Page title="Service area">{error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton />}</Page>
      )}
    </WithRight>
  );
}

function Area({ area }: { area: ServiceAreaDetail }) {
  const path = { id: area.id };
  const above = `/admin/organisations/${area.organisationId}`;
  return (
    <Page title={area.name}>
      <Crumbs to={above} name="Service areas and teams" />
      <div className="ev-row ev-spaced-l">
        <h1>{area.name}</h1>
        {area.closedOn && <span className="ev-tag ev-tag--warn">Closed</span>}
      </div>
      <div className="ev-stack-l">
        <Teams area={area} />
        <Rename key={area.closedOn} area={area} above={above} />
        <CloseOrReopen
          what="service area"
          place={area}
          close={() => closeServiceArea({ path, headers: ifMatch(area.version), throwOnError: true })}
          reopen={() => reopenServiceArea({ path, headers: ifMatch(area.version), throwOnError: true })}
        />
        <p>
          <Link to={above}>Back to the organisation</Link>
        </p>
      </div>
    </Page>
  );
}

/** Begins anew when it is closed or reopened here, which makes a version too. */
function Rename({ area, above }: { area: ServiceAreaDetail; above: string }) {
  const path = { id: area.id };
  const draft = useDraft("area");
  const rename = useRevision({
    known: area,
    back: above,
    saved: draft.forget,
    read: async () => (await getServiceArea({ path, throwOnError: true })).data,
    write: (form: FormData, headers) => reviseServiceArea({ path, headers, body: areaInput(form), throwOnError: true }),
  });
  return (
    <section aria-labelledby="rename">
      <h2 id="rename" className="ev-spaced">
        Name and kind
      </h2>
      <AreaForm draft={draft} known={area} error={rename.error} busy={rename.isPending} send={rename.mutate} />
    </section>
  );
}
