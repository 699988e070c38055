import { useQuery } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { useSearchParams } from "react-router";
import { getEventOptions, getResourceOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import type { Typed } from "@/ui/drafts";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Writing } from "./Writing";
import { blank, linkValue } from "./answers";
import { KIND } from "./useSaving";

type Props = { Writing: ComponentType<{ typed: Typed }> | undefined };

/** A piece that is begun, from nothing or from what the address names: a resource, an event or anything else with an id. */
export function NewPage({ Writing: Beside }: Props) {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  const from = search.get("from") ?? "";
  const { start, ready } = useStart(from);
  if (!me)
    return (
      <Page title="Write a new piece">
        <Refused signIn={signIn} />
      </Page>
    );
  return (
    <Page title="Write a new piece">
      {ready ? (
        <Writing
          key={from}
          heading="Write a new piece"
          person={me.id}
          thing={`${KIND}:new${from && `:${from}`}`}
          blank={start}
          Beside={Beside}
        />
      ) : (
        <Skeleton lines={10} />
      )}
    </Page>
  );
}

/** What is known already of what it came from. A thing that cannot be read any more is no reason not to write. */
function useStart(from: string): { start: Typed; ready: boolean } {
  const [kind = "", id = ""] = from.split(":");
  const resource = useQuery({ ...getResourceOptions({ path: { id } }), enabled: kind === "resource" && id !== "" });
  const event = useQuery({ ...getEventOptions({ path: { id } }), enabled: kind === "event" && id !== "" });
  const begun = (title: string, more: Typed): Typed => ({ ...blank, title: [title.slice(0, 200)], link: [linkValue(kind, id, title)], ...more });
  if (kind === "resource" && id)
    return { ready: !resource.isPending, start: resource.data ? begun(resource.data.title, { kind: ["reading"] }) : blank };
  if (kind === "event" && id)
    return { ready: !event.isPending, start: event.data ? begun(event.data.title, { kind: ["event"], ...dayOf(event.data.startsAt) }) : blank };
  return { ready: true, start: id ? { ...blank, link: [linkValue(kind, id, "What you came from")] } : blank };
}

function dayOf(moment?: string): Typed {
  if (!moment) return {};
  const [year = "", month = "", day = ""] = new Date(moment).toLocaleDateString("en-CA", { timeZone: "Europe/London" }).split("-");
  return { "happenedOn-day": [String(Number(day))], "happenedOn-month": [String(Number(month))], "happenedOn-year": [year] };
}
