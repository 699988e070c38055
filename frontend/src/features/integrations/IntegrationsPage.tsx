import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { listIntegrationsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { mayEverywhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { ClientTable } from "./ClientTable";
import { NewClient } from "./NewClient";

const title = "Integrations";

/** Programs that read Evident for an organisation. */
export function IntegrationsPage() {
  return (
    <WithRight title={title} right="organisation.manage">
      <Page title={title}>
        <h1 className="ev-spaced">{title}</h1>
        <p className="ev-lead ev-spaced">
          Programs that read Evident for your organisation: what they may do, and when they last did.
        </p>
        <p className="ev-spaced-l">
          <Link to="/developers">How a program gets started</Link>
        </p>
        <Clients />
      </Page>
    </WithRight>
  );
}

function Clients() {
  const { me } = useSession();
  const [search] = useSearchParams();
  const page = Number(search.get("page") ?? 1);
  const { data, error, refetch } = useQuery(listIntegrationsOptions({ query: { page } }));
  const ofPlatform = mayEverywhere(me, "platform.manage");
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  return (
    <>
      <ClientTable clients={data.items} ofPlatform={ofPlatform} />
      <Pagination page={data.page} size={data.size} total={data.total} />
      {ofPlatform && <NewClient />}
    </>
  );
}
