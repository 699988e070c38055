import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Profile } from "@/api/generated";
import { getMyProfileOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { Learning, Registration, Restricted, Work } from "./sections";
import { gapNames } from "./words";

const title = "My profile";

/** Said once, and not again on a reload or when one comes back. */
function useSaved() {
  const { state } = useLocation();
  const navigate = useNavigate();
  const [saved] = useState(state === "saved");
  useEffect(() => {
    if (state === "saved") void navigate(".", { replace: true, state: null });
  }, [state, navigate]);
  return saved;
}

export function ProfilePage() {
  const { me, signIn } = useSession();
  const saved = useSaved();
  const { data, error, refetch } = useQuery({ ...getMyProfileOptions(), enabled: me !== null });
  return (
    <Page title={title}>
      {!me && <Refused signIn={signIn} />}
      {me && (
        <>
          <h1 className="ev-spaced">{title}</h1>
          <p className="ev-lead ev-spaced-l">What you tell us brings what fits you to the front. All of it is your choice.</p>
          {saved && (
            <div className="ev-spaced-l">
              <Note kind="good">
                <span role="status">Saved.</span>
              </Note>
            </div>
          )}
          {error && <Trouble error={error} retry={() => void refetch()} />}
          {!data && !error && <Skeleton lines={12} />}
          {data && <Sections profile={data} />}
        </>
      )}
    </Page>
  );
}

function Sections({ profile }: { profile: Profile }) {
  return (
    <div className="ev-stack-l ev-profile">
      <Missing profile={profile} />
      <Work profile={profile} />
      <Registration profile={profile} />
      <Learning />
      <Restricted />
    </div>
  );
}

/** Said once, in one sentence, and only here. */
function Missing({ profile: { missing } }: { profile: Profile }) {
  if (missing.length === 0) return null;
  const names = missing.map((gap) => gapNames[gap]);
  const list = new Intl.ListFormat("en-GB").format(names);
  return <p className="ev-quiet">You have not said {list}. Nothing stops working without it.</p>;
}
