import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { getMyWelcomeOptions } from "@/api/generated/@tanstack/react-query.gen";

/** A quiet word for somebody who has just joined, until they have seen what it leads to. */
export function Joiner() {
  const { data } = useQuery(getMyWelcomeOptions());
  if (!data?.offered) return null;
  return (
    <section className="ev-card ev-card--soft">
      <h2>New here?</h2>
      <p>
        Four small things make Evident yours: your profile, your topics, what your organisation starts with, and whom to ask.{" "}
        <Link to="/welcome">Take a look</Link>
      </p>
    </section>
  );
}
