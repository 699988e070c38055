import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { Link } from "react-router";
import { getMyReadinessOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { daysLeft } from "./words";

/** For the first page: days left and what is missing, while there is something that somebody must do. */
export function ReadinessCard() {
  const { me } = useSession();
  const id = useId();
  const { data } = useQuery({ ...getMyReadinessOptions(), enabled: me !== null });
  const set = data?.ruleSets.find(({ window, over, state }) => window && !over && state !== "nothing-asked");
  if (!set?.window) return null;
  return (
    <section className="ev-card ev-card--time ev-stack" aria-labelledby={id}>
      <h2 id={id}>{set.state === "ready" ? "You are ready to renew" : "Your renewal"}</h2>
      <p className="ev-stat">
        <span className="ev-stat__n ev-time-figure">{set.window.daysLeft}</span>{" "}
        <span className="ev-stat__l">{daysLeft(set.window.daysLeft)}</span>
      </p>
      <p>{set.sentence}</p>
      <p>
        <Link to="/cpd/readiness">{set.done ? "See it all" : "What to do next"}</Link>
      </p>
    </section>
  );
}
