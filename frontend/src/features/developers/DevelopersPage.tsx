import { apiAddress } from "@/api/address";
import { useSession } from "@/api/session";
import { CopyField } from "@/ui/CopyField";
import { Page } from "@/ui/Page";
import { Rules } from "./Rules";
import firstCall from "./first-call.sh?raw";

const title = "For developers";

/** How a program of somebody else's gets started. Open to everyone. */
export function DevelopersPage() {
  const { accountUrl } = useSession();
  const tokens = accountUrl.replace(/account\/?$/, "protocol/openid-connect/token");
  const example = [
    `API=${apiAddress("")}`,
    `TOKEN_URL=${tokens}`,
    "CLIENT_ID=your-client",
    "CLIENT_SECRET=your-secret",
    "",
    firstCall.trim(),
  ].join("\n");
  return (
    <Page title={title}>
      <div className="ev-prose">
        <h1>{title}</h1>
        <p className="ev-lead">
          Everything in Evident can be read by your own programs: search, resources, topics, packs and what changed since you last
          looked.
        </p>
        <h2>1. Get a client</h2>
        <p>
          Ask whoever looks after Evident for a client in Keycloak with the scope <code>resources:read</code>, tied to your
          organisation. Your administrator sees it under Admin, Integrations. It reads what is open to your organisation’s staff;
          a client that is tied to nobody reads what is public. What is public needs no client at all.
        </p>
        <h2>2. Make a first call</h2>
        <p>Put in the id and the secret that you were given, and run this in a shell:</p>
        <CopyField name="first-call" label="First call" rows={16} text={example} />
        <p>
          A token holds for five minutes. Ask for another when it ends or when you are answered 401; do not ask for one before
          every call. Keep the secret on a server: never in a page or an app.
        </p>
        <Rules />
      </div>
    </Page>
  );
}
