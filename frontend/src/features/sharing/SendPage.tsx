import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import type { Sending } from "@/api/generated";
import { getPackOptions, getResourceOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { SendForm } from "./SendForm";
import { useSend } from "./useSend";

export type Kind = "resource" | "pack";

/** Something worth a colleague's time, with a word of why. */
export function SendPage() {
  const { me, signIn } = useSession();
  const { kind: asked, id = "" } = useParams();
  const kind: Kind = asked === "pack" ? "pack" : "resource";
  const resource = useQuery({ ...getResourceOptions({ path: { id } }), enabled: kind === "resource" });
  const pack = useQuery({ ...getPackOptions({ path: { id } }), enabled: kind === "pack" });
  const { data, error } = kind === "pack" ? pack : resource;
  if (me && data) return <Send kind={kind} id={id} title={data.title} />;
  return (
    <Page title="Send to a colleague">
      {!me && <Refused signIn={signIn} />}
      {me && error && <Trouble error={error} />}
      {me && !error && (
        <>
          <h1 className="ev-spaced-l">Send to a colleague</h1>
          <Skeleton />
        </>
      )}
    </Page>
  );
}

function Send({ kind, id, title }: { kind: Kind; id: string; title: string }) {
  const { send, draft, sent } = useSend(kind, id);
  return (
    <Page title="Send to a colleague" refused={send.isError}>
      <h1 className="ev-spaced">{sent ? "Sent" : "Send to a colleague"}</h1>
      <p className="ev-lead ev-spaced-l">{title}</p>
      {sent ? <Done sent={sent} /> : <SendForm draft={draft} send={send} back={`/${kind}s/${id}`} />}
    </Page>
  );
}

function Done({ sent }: { sent: Sending }) {
  return (
    <div className="ev-stack">
      <Note kind="good">
        <span role="status">
          {sent.recipients === 1 ? "One person has" : `${sent.recipients} people have`} been told in Evident, with your message.
        </span>
      </Note>
      <p>
        <Link to={sent.thing.address}>Back to “{sent.thing.title}”</Link>
      </p>
    </div>
  );
}
