import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import type { Integration } from "@/api/generated";
import { getIntegrationOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem } from "@/api/problem";
import { mayEverywhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { Done } from "@/ui/Done";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { Calls } from "./Calls";
import { TieForm } from "./TieForm";
import { lastUsed, scopeWords } from "./inWords";
import { useTag } from "./useTag";

const area = "Integrations";

export function IntegrationPage() {
  const { clientId = "" } = useParams();
  return (
    <WithRight title={area} right="organisation.manage">
      <One clientId={clientId} />
    </WithRight>
  );
}

function One({ clientId }: { clientId: string }) {
  const { me } = useSession();
  const { data, error, refetch } = useQuery({ ...getIntegrationOptions({ path: { clientId } }), retry: false });
  const [done, say] = useState<string>();
  const platform = mayEverywhere(me, "platform.manage");
  const unknownYet = platform && asProblem(error)?.status === 404;
  if (unknownYet)
    return (
      <Page title={clientId}>
        <Head clientId={clientId} />
        <TieForm client={{ clientId, scopes: [], calls: 0 }} tag={undefined} say={say} />
      </Page>
    );
  return (
    <Page title={data?.name ?? clientId}>
      {error && !data ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : data ? (
        <Known client={data} platform={platform} done={done} say={say} />
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  );
}

type KnownProps = { client: Integration; platform: boolean; done: string | undefined; say: (words: string) => void };

function Known({ client, platform, done, say }: KnownProps) {
  const tag = useTag(client.clientId, platform);
  return (
    <>
      <Head clientId={client.clientId} name={client.name} />
      <Facts client={client} />
      <Calls clientId={client.clientId} />
      <Done words={done} />
      {platform && tag !== null && <TieForm key={`${client.organisationId} ${tag}`} client={client} tag={tag} say={say} />}
    </>
  );
}

function Head({ clientId, name }: { clientId: string; name?: string | undefined }) {
  return (
    <>
      <p className="ev-spaced">
        <Link to="/integrations">All integrations</Link>
      </p>
      <h1 className="ev-spaced">{name ?? clientId}</h1>
    </>
  );
}

function Facts({ client }: { client: Integration }) {
  const scopes = client.scopes.filter((scope) => scope.includes(":"));
  return (
    <dl className="ev-spaced-l ev-client-facts">
      <dt>Id in Keycloak</dt>
      <dd>{client.clientId}</dd>
      <dt>Acts for</dt>
      <dd>{client.organisationName ?? "No organisation: it reads what is public and nothing else"}</dd>
      <dt>May</dt>
      <dd>{scopes.length > 0 ? scopes.map(scopeWords).join("; ") : "Not seen yet: it shows with its first call"}</dd>
      <dt>First used</dt>
      <dd>{lastUsed(client.firstUsedAt)}</dd>
      <dt>Last used</dt>
      <dd>{lastUsed(client.lastUsedAt)}</dd>
      <dt>Calls a minute</dt>
      <dd>{client.callsAMinute ? `Up to ${client.callsAMinute.toLocaleString("en-GB")}` : "The usual limit"}</dd>
    </dl>
  );
}
