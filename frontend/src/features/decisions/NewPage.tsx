import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { getResourceOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import type { Typed } from "@/ui/drafts";
import { Writing } from "./EditPage";
import { blank, linkValue } from "./answers";
import { KIND } from "./useSaving";
import { sides } from "./words";

/** A decision that is begun, from nothing or from a resource that the address names. */
export function NewPage() {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  const id = search.get("resource") ?? "";
  const { data, isLoading } = useQuery({ ...getResourceOptions({ path: { id } }), enabled: id !== "" });
  const side = sides.find((each) => each === data?.side) ?? "research";
  const start: Typed = data
    ? { ...blank, [`ev-${side}`]: [`${side}-0`], [`link-${side}-0`]: [linkValue("resource", id, data.title)] }
    : blank;
  return (
    <Page title="Write down a decision">
      {!me ? (
        <Refused signIn={signIn} />
      ) : isLoading ? (
        <Skeleton lines={10} />
      ) : (
        <Writing key={id} heading="Write down a decision" person={me.id} thing={`${KIND}:new${id && `:${id}`}`} start={start} />
      )}
    </Page>
  );
}
