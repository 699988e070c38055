import { useQuery } from "@tanstack/react-query";
import { countVisitsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { may } from "@/api/rights";
import { useSession } from "@/api/session";
import { month } from "./dates";

type Props = { kind: "topic" | "provider" | "resource"; id: string };

/** How often the people of one's organisations came to a thing, for those who may know it. */
export function VisitsHere({ kind, id }: Props) {
  const { me } = useSession();
  const { data } = useQuery({ ...countVisitsOptions({ query: { kind, id } }), enabled: may(me, "insight.read") });
  if (!data) return null;
  const number = data.visits?.toLocaleString("en-GB") ?? "Fewer than 5";
  return (
    <p className="ev-small">
      {data.since ? `${number} ${data.visits === 1 ? "visit" : "visits"} since ${month(data.since)}` : "Not visited yet"}
    </p>
  );
}
