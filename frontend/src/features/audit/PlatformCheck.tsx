import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { every } from "@/api/every";
import { checkAudit } from "@/api/generated";
import { getAuditAnchorOptions, getAuditChainQueryKey, getAuditCheckOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { CopyField } from "@/ui/CopyField";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextInput } from "@/ui/TextInput";

/** For whoever looks after the platform: the newest seal to be kept elsewhere, and a check against one that was. */
export function PlatformCheck() {
  const { data: anchor } = useQuery(getAuditAnchorOptions());
  return (
    <details className="ev-more ev-spaced-l ev-no-print">
      <summary>Check it now, or keep its anchor</summary>
      <div>
        {anchor && (
          <CopyField
            name="anchor"
            label="Anchor"
            hint="The newest seal and its hash. Keep it where nobody who holds the database can reach it: with it, a chain that was written anew is found."
            text={`${anchor.seal} ${anchor.hash}`}
          />
        )}
        <CheckForm />
      </div>
    </details>
  );
}

function CheckForm() {
  const { check, error, waits, over } = useCheck();
  const errors = fieldErrors(check.error);
  return (
    <form
      noValidate
      aria-label="Check the audit"
      onSubmit={(event) => {
        event.preventDefault();
        const [seal, hash] = (new FormData(event.currentTarget).get("kept")?.toString() ?? "").trim().split(/\s+/);
        check.mutate(seal ? { anchorSeal: Number(seal), anchorHash: hash } : {});
      }}
    >
      {(check.error ?? error) && <ErrorSummary error={check.error ?? error} />}
      <TextInput
        name="kept"
        label="An anchor that you kept"
        hint="Leave it empty to check without one."
        spellCheck={false}
        error={errors.anchorSeal ?? errors.anchorHash}
      />
      <p className="ev-row">
        <button className="govuk-button govuk-button--secondary" disabled={check.isPending || waits}>
          Check now
        </button>
        <span role="status">{waits ? "Looking through all of it…" : over ? "Checked." : ""}</span>
      </p>
    </form>
  );
}

function useCheck() {
  const cache = useQueryClient();
  const [asked, setAsked] = useState<string>();
  const check = useMutation({
    mutationFn: async (body: { anchorSeal?: number; anchorHash?: string }) =>
      (await checkAudit({ body, headers: { "Idempotency-Key": crypto.randomUUID() }, throwOnError: true })).data,
    onSuccess: ({ id }) => setAsked(id),
  });
  const { data, error } = useQuery({
    ...getAuditCheckOptions({ path: { id: asked ?? "" } }),
    enabled: asked !== undefined,
    refetchInterval: every(1_000, ({ state }) => state === "waiting"),
  });
  const over = data !== undefined && data.state !== "waiting";
  // What is said of the chain is of the newest check that has ended.
  useEffect(() => {
    if (over) void cache.invalidateQueries({ queryKey: getAuditChainQueryKey() });
  }, [over, asked, cache]);
  return { check, error, waits: asked !== undefined && !over && !error, over };
}
