import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { copyPack, type Pack } from "@/api/generated";
import { useOnceKey } from "@/api/onceKey";
import { asProblem, describe } from "@/api/problem";
import { useSession } from "@/api/session";
import { Select } from "@/ui/Select";
import { asChoices } from "@/ui/choices";

/** A copy of one's own, to adapt; credit stays with the pack it came from. */
export function CopyPack({ pack }: { pack: Pack }) {
  const { me } = useSession();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const key = useOnceKey();
  const copy = useMutation({
    mutationFn: async (organisationId: string) =>
      (
        await copyPack({
          path: { id: pack.id },
          body: { organisationId },
          headers: key([pack.id, pack.version, organisationId]),
          throwOnError: true,
        })
      ).data,
    onSuccess: async ({ id }) => {
      await cache.invalidateQueries();
      await navigate(`/packs/${id}/edit`);
    },
  });
  const organisations = me?.organisations ?? [];
  return (
    <form
      className="ev-card ev-card--soft"
      aria-label="Copy this pack"
      onSubmit={(event) => {
        event.preventDefault();
        copy.mutate(String(new FormData(event.currentTarget).get("organisationId") ?? ""));
      }}
    >
      <h2 className="govuk-heading-s">Make it your own</h2>
      <p className="ev-small">Copy it and change what you like. Yours says where it came from.</p>
      {copy.error && <p role="alert">{asProblem(copy.error)?.detail ?? describe(asProblem(copy.error))}</p>}
      {organisations.length === 1 ? (
        <input type="hidden" name="organisationId" value={organisations[0]?.id} />
      ) : (
        <Select name="organisationId" label="For which organisation?" choices={asChoices(organisations)} />
      )}
      <button className="govuk-button govuk-button--secondary" disabled={copy.isPending}>
        Copy and adapt
      </button>
    </form>
  );
}
