import { Link } from "react-router";
import { Icon } from "@/ui/Icon";

/** From a thing that was read or joined to a piece that begins with it. */
export const StartNote = ({ kind, id }: { kind: "resource" | "event"; id: string }) => (
  <p>
    <Link className="govuk-button govuk-button--secondary" to={`/cpd/new?from=${kind}:${id}`}>
      <Icon name="plus" /> Start a CPD note
    </Link>
  </p>
);
