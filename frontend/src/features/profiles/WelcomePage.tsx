import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link, useNavigate } from "react-router";
import type { Welcome } from "@/api/generated";
import {
  finishMyWelcomeMutation,
  getMyWelcomeOptions,
  getMyWelcomeQueryKey,
  listPacksOptions,
} from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { roleName } from "@/ui/memberships";

const title = "Welcome to Evident";

/** What somebody who has just joined looks at first. Everything works without it. */
export function WelcomePage() {
  const { me, signIn } = useSession();
  const { data, error, refetch } = useQuery({ ...getMyWelcomeOptions(), enabled: me !== null });
  return (
    <Page title={title}>
      {!me && <Refused signIn={signIn} />}
      {me && (
        <>
          <h1 className="ev-spaced">{`Welcome, ${me.givenName ?? me.displayName}`}</h1>
          <p className="ev-lead ev-spaced-l">Four small things, in any order and at any time.</p>
          {error && <Trouble error={error} retry={() => void refetch()} />}
          {!data && !error && <Skeleton lines={8} />}
          {data && <Steps welcome={data} />}
        </>
      )}
    </Page>
  );
}

function Steps({ welcome }: { welcome: Welcome }) {
  return (
    <div className="ev-stack-l">
      <ol className="ev-list">
        <Step title="Say what you do" done={welcome.profileSaved}>
          <p>Your profession and your registration bring what fits you to the front.</p>
          <Link to="/profile">Look at your profile</Link>
        </Step>
        <Step title="Follow a few topics" done={welcome.topicsFollowed > 0}>
          <p>What is new in them waits on your home page.</p>
          <Link to="/topics-i-follow">Choose topics</Link>
        </Step>
        <Step title="Read what your organisation starts with">
          <Packs />
        </Step>
        <Step title="See what you may do, and whom to ask">
          <Roles />
        </Step>
      </ol>
      <Finish />
    </div>
  );
}

function Step({ title: name, done, children }: { title: string; done?: boolean; children: ReactNode }) {
  return (
    <li className="ev-stack ev-tight">
      <h2 className="ev-result__title">{name}</h2>
      {done && (
        <p>
          <span className="ev-tag ev-tag--good">Done</span>
        </p>
      )}
      {children}
    </li>
  );
}

function Packs() {
  const { data } = useQuery(listPacksOptions({ query: { purpose: "induction", show: "shared", size: 5 } }));
  if (!data) return <Skeleton />;
  if (data.items.length === 0)
    return (
      <p>
        There is no induction pack for you yet. <Link to="/hub">Start with the topics</Link>.
      </p>
    );
  return (
    <ul className="govuk-list">
      {data.items.map((pack) => (
        <li key={pack.id}>
          <Link to={`/packs/${pack.id}`}>{pack.title}</Link>{" "}
          <span className="ev-quiet">
            {pack.totalMinutes} minutes, {pack.organisationName}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Roles() {
  const { me } = useSession();
  const roles = me?.assignments.map(({ role, organisationName }) => `${roleName(role)}, ${organisationName}`) ?? [];
  return (
    <>
      <p>
        {roles.length === 0
          ? "You read, keep, plan and share. You need no role for that."
          : `You hold: ${roles.join("; ")}. Each role ends on its day by itself.`}
      </p>
      <p>
        <Link to="/account">My roles and places</Link>. For help, ask the administrators of your organisation.
      </p>
    </>
  );
}

function Finish() {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const finish = useMutation({
    ...finishMyWelcomeMutation(),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: getMyWelcomeQueryKey() });
      await navigate("/");
    },
  });
  return (
    <div>
      {finish.error && <p role="alert">That was not saved. Try again.</p>}
      <button className="govuk-button" type="button" disabled={finish.isPending} onClick={() => finish.mutate({})}>
        I am ready
      </button>
      <p className="ev-small ev-quiet">This page is no longer offered on your home page then.</p>
    </div>
  );
}
