import { Link, useSearchParams } from "react-router";
import type { Me } from "@/api/generated";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Holders } from "./Holders";

/** Whom to turn to in one's organisation. */
export function WhoIsWhoPage() {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  const shown = me?.organisations.find(({ id }) => id === search.get("organisation")) ?? me?.organisations[0];
  if (!me)
    return (
      <Page title="Who is who">
        <Refused signIn={signIn} />
      </Page>
    );
  return (
    <Page title="Who is who">
      <div className="ev-head ev-spaced-l">
        <h1>Who is who</h1>
        <p className="ev-lead">
          {shown ? `Whom to turn to at ${shown.name} today.` : "You belong to no organisation, so there is nobody to show."}
        </p>
      </div>
      {me.organisations.length > 1 && <Organisations me={me} shown={shown?.id} />}
      {shown && <Holders organisation={shown.id} page={Number(search.get("page") ?? 1)} />}
      <p className="ev-spaced-top">
        <Link to="/who-may-do-what">Who may do what</Link>
      </p>
    </Page>
  );
}

function Organisations({ me, shown }: { me: Me; shown: string | undefined }) {
  return (
    <nav className="ev-chips ev-spaced-l" aria-label="Organisation">
      {me.organisations.map(({ id, name }) => (
        <Link className="ev-chip" key={id} to={`?organisation=${id}`} aria-current={id === shown ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
