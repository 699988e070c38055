import { Link, useSearchParams } from "react-router";
import type { Plan } from "@/api/generated";
import { Badge, type Side } from "@/ui/Badge";
import { Minutes } from "@/ui/Minutes";
import { Piece } from "./Piece";

const sides = ["practice", "people", "research"] as const;

/** A plan: its pieces in order, how long they take in all, and which sides of the evidence they touch. */
export function PlanCard({ plan, topic }: { plan: Plan; topic: string | null }) {
  const [search] = useSearchParams();
  const another = new URLSearchParams(search);
  another.set("offset", String((plan.offset + 1) % 50));
  if (plan.items.length === 0)
    return (
      <div className="ev-empty">
        <p>Nothing that short is open to you{topic && " on this topic"} yet.</p>
        <p className="ev-row">
          <Link to="?minutes=20">Try 20 minutes</Link>
          <Link to="/hub">All topics</Link>
        </p>
      </div>
    );
  return (
    <>
      <ol className="ev-plan ev-spaced-l">
        {plan.items.map((item) => (
          <Piece key={item.resource.id} item={item} />
        ))}
      </ol>
      <section className="ev-card ev-card--time ev-plan__sum" aria-label="In all">
        <p className="ev-plan__total" role="status">
          <Minutes minutes={plan.total} /> <span>in all, of the {plan.minutes} you have</span>
        </p>
        <p className="ev-row">
          {sides
            .filter((side) => plan.sides.includes(side))
            .map((side) => (
              <Badge key={side} side={side} />
            ))}
          {plan.sides.includes("mixed") && <Badge side={"mixed" satisfies Side} />}
        </p>
        {plan.another && (
          <p>
            <Link className="govuk-button govuk-button--secondary" to={`?${another}`} preventScrollReset>
              Another plan
            </Link>
          </p>
        )}
      </section>
    </>
  );
}
