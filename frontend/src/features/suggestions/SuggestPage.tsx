import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { SuggestForm } from "./SuggestForm";
import { suggestTitle, type Kind } from "./words";

/** Something that would help, told to those who can plan it or add it. */
export function SuggestPage({ kind }: { kind: Kind }) {
  const { me, signIn } = useSession();
  const title = suggestTitle[kind];
  if (me && me.organisations.length > 0) return <SuggestForm kind={kind} me={me} />;
  return (
    <Page title={title}>
      {me ? (
        <>
          <h1 className="ev-spaced">{title}</h1>
          <p>Nobody could read it: you belong to no organisation here yet. Whoever invited you can add you to theirs.</p>
        </>
      ) : (
        <Refused signIn={signIn} />
      )}
    </Page>
  );
}
