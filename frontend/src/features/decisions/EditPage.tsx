import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Navigate, useParams } from "react-router";
import type { Decision } from "@/api/generated";
import { getDecisionOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import type { Typed } from "@/ui/drafts";
import { NotOpen } from "@/ui/NotOpen";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Editor } from "./Editor";
import { blank } from "./answers";
import { KIND, useSaver } from "./useSaving";
import { titleOf } from "./words";

/** A decision that is written on: all of it while it is a draft, and what came of it afterwards. */
export function EditPage() {
  const { id = "" } = useParams();
  // What is written on must be the newest: what was read before may be older than what another tab has saved.
  const query = useQuery({ ...getDecisionOptions({ path: { id } }), gcTime: 0, staleTime: Infinity, refetchOnMount: "always" });
  const [opened, setOpened] = useState<Decision>();
  const { me } = useSession();
  if (!opened && query.data && !query.isFetching) setOpened(query.data);
  if (!opened || !me) return <NotOpen title="Write on" query={{ ...query, data: undefined }} />;
  if (!opened.allowed.includes("revise") || opened.state === "closed") return <Navigate replace to={`/decisions/${id}`} />;
  const heading = opened.state === "draft" ? "Write down a decision" : "Look back at a decision";
  return (
    <Page title={`${heading}: ${titleOf(opened)}`}>
      <Writing key={id} heading={heading} person={me.id} thing={`${KIND}:${id}`} start={blank} decision={opened} />
    </Page>
  );
}

type Props = { heading: string; person: string; thing: string; start: Typed; decision?: Decision };

/** The editor, once it is known what this device kept. */
export function Writing({ heading, person, thing, start, decision }: Props) {
  const saver = useSaver(person, thing, start, decision);
  return (
    <>
      <h1 className="ev-spaced">{heading}</h1>
      <p className="ev-lead ev-spaced-l">
        {decision && decision.state !== "draft"
          ? `“${titleOf(decision)}” stands as it was decided. Open it again to change what it rests on.`
          : "It is saved as you type, and it is yours alone until you open it. Stop whenever you like."}
      </p>
      {saver ? <Editor saver={saver} /> : <Skeleton lines={10} />}
    </>
  );
}
