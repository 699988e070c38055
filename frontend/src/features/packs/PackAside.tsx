import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Pack } from "@/api/generated";
import { archivePackMutation } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { balanceInWords } from "@/ui/balance";
import { MiniTriangle } from "@/ui/MiniTriangle";
import { CopyPack } from "./CopyPack";

const sides = [
  ["practice", "practice knowledge"],
  ["people", "people’s views"],
  ["research", "research"],
] as const;

/** Which sides of the evidence it rests on, and what the caller may do with it. The API says what that is. */
export function PackAside({ pack }: { pack: Pack }) {
  const may = (act: string) => pack.allowed.includes(act);
  const missing = pack.balance.mixed > 0 ? [] : sides.filter(([side]) => pack.balance[side] === 0).map(([, name]) => name);
  return (
    <aside className="ev-stack ev-sticky ev-no-print" aria-label="About this pack">
      <div className="ev-card ev-card--soft ev-packside">
        <MiniTriangle {...pack.balance} />
        <div>
          <h2 className="govuk-heading-s">What it rests on</h2>
          <p className="ev-small">{balanceInWords(pack.balance)}.</p>
          {pack.items.length > 0 && missing.length > 0 && (
            <p className="ev-small">Nothing in it carries {missing.join(" or ")}.</p>
          )}
        </div>
      </div>
      {may("edit") && <Change pack={pack} />}
      {may("send") && (
        <p>
          <Link to={`/send/pack/${pack.id}`}>Send it to a colleague</Link>
        </p>
      )}
      {may("copy") && <CopyPack pack={pack} />}
    </aside>
  );
}

function Change({ pack }: { pack: Pack }) {
  const cache = useQueryClient();
  const archive = useMutation({ ...archivePackMutation(), onSettled: () => cache.invalidateQueries() });
  return (
    <div className="ev-card ev-card--brand">
      <h2 className="govuk-heading-s">{pack.mine ? "Your pack" : "For editors"}</h2>
      {archive.error && <p role="alert">{describe(asProblem(archive.error))}</p>}
      <p className="ev-row">
        <Link className="govuk-button govuk-button--secondary" to={`/packs/${pack.id}/edit`}>
          {pack.status === "archived" ? "Change it and bring it back" : "Change it"}
        </Link>
        {pack.allowed.includes("archive") && (
          <button
            className="ev-link"
            type="button"
            disabled={archive.isPending}
            onClick={() => archive.mutate({ path: { id: pack.id } })}
          >
            Archive
          </button>
        )}
      </p>
    </div>
  );
}
