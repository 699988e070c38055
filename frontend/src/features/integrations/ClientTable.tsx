import { Link } from "react-router";
import type { Integration } from "@/api/generated";
import { lastUsed } from "./inWords";

export function ClientTable({ clients, ofPlatform }: { clients: Integration[]; ofPlatform: boolean }) {
  if (clients.length === 0)
    return (
      <div className="ev-empty">
        <p>No program reads Evident for your organisation yet.</p>
        <p>Whoever looks after Evident gives it an account and ties it to you.</p>
      </div>
    );
  return (
    <table className="ev-table ev-clients">
      <caption className="govuk-visually-hidden">Programs that call Evident</caption>
      <thead>
        <tr>
          <th scope="col">Program</th>
          <th scope="col">Last used</th>
          <th scope="col" className="num">
            Calls in 30 days
          </th>
        </tr>
      </thead>
      <tbody>
        {clients.map((client) => (
          <tr key={client.clientId}>
            <th scope="row">
              <Link to={`/integrations/${encodeURIComponent(client.clientId)}`}>{client.name ?? client.clientId}</Link>
              {client.name && <span className="ev-quiet ev-small ev-clients__id">{client.clientId}</span>}
              {ofPlatform && <ActsFor name={client.organisationName} />}
            </th>
            <td>{lastUsed(client.lastUsedAt)}</td>
            <td className="num">{client.calls.toLocaleString("en-GB")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Under its name, because a column of its own would leave none of the others room on a phone. */
function ActsFor({ name }: { name: string | undefined }) {
  if (!name) return <span className="ev-tag ev-tag--warn">Unknown: tied to none</span>;
  return <span className="ev-small ev-clients__id">Acts for {name}</span>;
}
