import { useQuery } from "@tanstack/react-query";
import { useState, type ComponentType } from "react";
import { Navigate, useParams } from "react-router";
import { getCpdRecordOptions } from "@/api/generated/@tanstack/react-query.gen";
import type { CpdRecord } from "@/api/generated";
import { useSession } from "@/api/session";
import type { Typed } from "@/ui/drafts";
import { NotOpen } from "@/ui/NotOpen";
import { Page } from "@/ui/Page";
import { Writing } from "./Writing";
import { blank } from "./answers";
import { KIND } from "./useSaving";
import { titleOf } from "./words";

type Props = { Writing: ComponentType<{ typed: Typed }> | undefined };

/** A piece that is written on. One that is done is opened again first, on its own page. */
export function EditPage({ Writing: Beside }: Props) {
  const { id = "" } = useParams();
  // What is written on must be the newest: what was read before may be older than what another tab has saved.
  const query = useQuery({ ...getCpdRecordOptions({ path: { id } }), gcTime: 0, staleTime: Infinity, refetchOnMount: "always" });
  const [opened, setOpened] = useState<CpdRecord>();
  const { me } = useSession();
  if (!opened && query.data && !query.isFetching) setOpened(query.data);
  if (!opened || !me) return <NotOpen title="Write on" query={{ ...query, data: undefined }} />;
  if (!opened.mine || opened.stage === "complete") return <Navigate replace to={`/cpd/${id}`} />;
  return (
    <Page title={`Write on: ${titleOf(opened)}`}>
      <Writing key={id} heading="Write on" person={me.id} thing={`${KIND}:${id}`} blank={blank} record={opened} Beside={Beside} />
    </Page>
  );
}
