import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearchParams } from "react-router";
import { shareThings } from "@/api/generated";
import { getCpdRecordOptions, listMySupervisorsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ForPerson } from "@/ui/ForPerson";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useSend } from "@/ui/useSend";
import { MyShares } from "./MyShares";
import { ShareForm } from "./ShareForm";
import type { ShareInput } from "./shareInput";
import { addressOf } from "./words";

const title = "Share with somebody";

/** Something of one's own, for one person, for a time. */
export function SharePage() {
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const thing = id ? { kind: "cpd-record", id } : { kind: search.get("kind") ?? "", id: search.get("id") ?? "" };
  return (
    <ForPerson title={title}>
      <h1 className="ev-spaced">{title}</h1>
      <ShareThing {...thing} />
    </ForPerson>
  );
}

function ShareThing({ kind, id }: { kind: string; id: string }) {
  const isRecord = kind === "cpd-record";
  const record = useQuery({ ...getCpdRecordOptions({ path: { id } }), enabled: isRecord, retry: false });
  const supervisors = useQuery(listMySupervisorsOptions());
  if (record.error) return <Trouble error={record.error} />;
  if ((isRecord && !record.data) || supervisors.isPending) return <Skeleton lines={8} />;
  return (
    <>
      <p className="ev-lead">{record.data ? record.data.title || "A piece without a title yet" : "Your decision"}</p>
      <p className="ev-spaced-l">
        <Link to={addressOf(kind, id)}>Back to it</Link>
      </p>
      <Give kind={kind} id={id} supervisor={supervisors.data?.items[0]} />
      <MyShares kind={kind} id={id} />
    </>
  );
}

type GiveProps = { kind: string; id: string; supervisor: { id: string; name: string } | undefined };

function Give({ kind, id, supervisor }: GiveProps) {
  const { draft, act, round } = useSend("share", addressOf(kind, id), (body: ShareInput, headers) =>
    shareThings({ body, headers, throwOnError: true }),
  );
  return <ShareForm key={round} thing={{ kind, id }} supervisor={supervisor} draft={draft} act={act} />;
}
