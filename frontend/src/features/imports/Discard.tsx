import { useNavigate } from "react-router";
import type { Import } from "@/api/generated";
import { asProblem, describe } from "@/api/problem";
import { useActs } from "./useImport";

/** Throws away the file and its dry run, after being asked once more. */
export function Discard({ item }: { item: Import }) {
  const navigate = useNavigate();
  const { discard } = useActs(item);
  if (!item.allowed.includes("discard")) return null;
  return (
    <details className="ev-define ev-spaced-top">
      <summary>Discard this import</summary>
      {discard.error && <p role="alert">{describe(asProblem(discard.error))}</p>}
      <p>Its file and everything decided here are thrown away. Nothing has been added.</p>
      <p>
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          disabled={discard.isPending}
          onClick={() => discard.mutate(undefined, { onSuccess: () => void navigate("/imports") })}
        >
          Discard it
        </button>
      </p>
    </details>
  );
}
