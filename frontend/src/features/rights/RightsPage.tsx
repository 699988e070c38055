import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Me, PermissionMatrix } from "@/api/generated";
import { getRightsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { save } from "@/ui/save";
import { MatrixTable } from "./MatrixTable";
import { OneRole } from "./OneRole";
import { RightsList } from "./RightsList";
import { asCsv, ofAccounts, ofRoles } from "./matrix";

/** The permission matrix, as the API decides by it: first what the reader may do, then everybody. */
export function RightsPage() {
  const { me, signIn } = useSession();
  const { data, error, refetch } = useQuery({ ...getRightsOptions(), enabled: me !== null });
  return (
    <Page title="Who may do what">
      {!me && <Refused signIn={signIn} />}
      {me && error && <Trouble error={error} retry={() => void refetch()} />}
      {me && !error && <h1 className="ev-spaced">Who may do what</h1>}
      {me && !data && !error && <Skeleton lines={10} />}
      {me && data && <Matrix me={me} matrix={data} />}
    </Page>
  );
}

function Matrix({ me, matrix }: { me: Me; matrix: PermissionMatrix }) {
  const roles = me.assignments.map(({ role }) => matrix.roles.find((one) => one.role === role)?.title ?? role);
  return (
    <div className="ev-stack-l">
      <section className="ev-card ev-card--brand" aria-labelledby="mine">
        <h2 id="mine">What you may do today</h2>
        <p>
          {roles.length > 0 ? `Because you are ${roles.join(", ")}, and with your account. ` : "With your account. "}
          <Link to="/account">Your roles and their days</Link>
        </p>
        <RightsList rights={matrix.rights.filter(({ mine }) => mine)} />
      </section>
      <section aria-labelledby="everybody">
        <div className="ev-section-head">
          <h2 id="everybody">What everybody may do</h2>
          <p className="ev-row ev-no-print">
            <button className="ev-link" type="button" onClick={() => save(asCsv(matrix), "who-may-do-what.csv")}>
              <Icon name="download" /> CSV
            </button>
            <button className="ev-link" type="button" onClick={() => window.print()}>
              Print
            </button>
          </p>
        </div>
        <p className="ev-spaced-l ev-narrow">
          A role counts in the organisation it was given for, from its first to its last day. Somebody with several roles may do
          what each of them gives. An account manager who looks after an organisation without working for it reads its numbers,
          and nothing else there.
        </p>
        <Tables matrix={matrix} />
        <OneRole matrix={matrix} first={me.assignments[0]?.role ?? "link-officer"} />
      </section>
    </div>
  );
}

function Tables({ matrix }: { matrix: PermissionMatrix }) {
  return (
    <div className="ev-matrices ev-stack-l">
      <div>
        <h3 className="ev-spaced">With a role</h3>
        <MatrixTable title="What each role lets people do" {...ofRoles(matrix)} />
      </div>
      <div>
        <h3 className="ev-spaced">With an account</h3>
        <MatrixTable title="What comes with each account" {...ofAccounts(matrix)} />
      </div>
      <p className="ev-small ev-quiet ev-row">
        <span>
          <Icon name="check" /> may do it
        </span>
        <span>– may not</span>
      </p>
    </div>
  );
}
