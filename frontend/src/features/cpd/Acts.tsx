import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { binCpdRecord, restoreCpdRecord, saveCpdRecord, type CpdRecord } from "@/api/generated";
import { ifMatch } from "@/api/problem";
import { Done } from "@/ui/Done";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { toInput, typedOf } from "./answers";

/** What its owner may do with a piece. What is thrown away comes back with one button. */
export function Acts({ record }: { record: CpdRecord }) {
  const { bin, restore, reopen, said } = useActs(record);
  const error = bin.error ?? restore.error ?? reopen.error;
  return (
    <div className="ev-noprint">
      {error && <ErrorSummary error={error} />}
      <Done words={said} />
      <div className="ev-row ev-spaced-top">
        {record.allowed.includes("restore") && (
          <button className="govuk-button" type="button" onClick={() => restore.mutate()}>
            Put it back
          </button>
        )}
        {record.allowed.includes("revise") &&
          (record.stage === "complete" ? (
            <button className="govuk-button govuk-button--secondary" type="button" onClick={() => reopen.mutate()}>
              Open it again and change it
            </button>
          ) : (
            <Link className="govuk-button" to={`/cpd/${record.id}/edit`}>
              Carry on writing
            </Link>
          ))}
        {record.allowed.includes("bin") && (
          <button className="govuk-button govuk-button--secondary" type="button" onClick={() => bin.mutate()}>
            Throw it away
          </button>
        )}
        <button className="govuk-button govuk-button--secondary" type="button" onClick={() => print()}>
          Print
        </button>
      </div>
    </div>
  );
}

function useActs(record: CpdRecord) {
  const path = { id: record.id };
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [said, setSaid] = useState<string>();
  const after = (words: string) => async () => {
    setSaid(words);
    await cache.invalidateQueries();
  };
  const bin = useMutation({
    mutationFn: () => binCpdRecord({ path, throwOnError: true }),
    onSuccess: after("Thrown away. You can put it back for 30 days."),
  });
  const restore = useMutation({
    mutationFn: () => restoreCpdRecord({ path, throwOnError: true }),
    onSuccess: after("It is back among your pieces."),
  });
  const reopen = useMutation({
    mutationFn: () =>
      saveCpdRecord({
        path,
        headers: ifMatch(record.version),
        body: { ...toInput(typedOf(record)), stage: "draft" },
        throwOnError: true,
      }),
    onSuccess: async () => {
      await cache.invalidateQueries();
      await navigate(`/cpd/${record.id}/edit`);
    },
    onError: () => cache.invalidateQueries(),
  });
  return { bin, restore, reopen, said };
}
