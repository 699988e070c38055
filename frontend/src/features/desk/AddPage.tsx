import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { addResource, type Resource, type ResourceDescription, type ResourceInput } from "@/api/generated";
import { asProblem } from "@/api/problem";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useDraft, type Draft } from "@/ui/drafts";
import { WithRight } from "@/ui/WithRight";
import { Found } from "./Found";
import { FromAddress } from "./FromAddress";
import { ResourceForm } from "./ResourceForm";
import { askedFor, foundAsKnown } from "./described";
import { useOlder } from "./useOlder";
import { useWords, type Words } from "@/api/useWords";

export function AddPage() {
  const { words, error, retry } = useWords();
  const older = useOlder();
  const draft = useDraft(older.form);
  const { add, again } = useAdd(draft.forget);
  const trouble = (words ? null : error) ?? older.error;
  if (trouble)
    return (
      <Page title="Add a resource">
        <Trouble error={trouble} retry={() => (error ? retry() : older.retry())} />
      </Page>
    );
  return (
    <WithRight title="Add a resource" right="resources.edit">
      <Page title="Add a resource" refused={add.isError}>
        <h1 className="ev-spaced-l">Add a resource</h1>
        {words && older.known ? (
          <Add key={older.known.supersedes?.id} known={older.known} words={words} draft={draft} add={add} again={again} />
        ) : (
          <Skeleton lines={12} />
        )}
      </Page>
    </WithRight>
  );
}

type AddProps = { known: Partial<Resource>; words: Words; draft: Draft } & ReturnType<typeof useAdd>;

function Add({ known: older, words, draft, add, again }: AddProps) {
  const { found, look, known, round, from, fill } = useFound(older, words, draft);
  const twin = asProblem(add.error)?.existing;
  return (
    <>
      <FromAddress found={look} />
      {found && <Found description={found} typed={from !== found} use={() => fill(found)} />}
      <ResourceForm
        key={round}
        draft={draft}
        known={known}
        words={words}
        error={add.error}
        busy={add.isPending}
        back="/our-resources"
        send={(body) => add.mutate({ body })}
        aside={
          twin && (
            <p className="ev-row">
              <Link to={twin}>Look at the one we have</Link>
              <button className="ev-link" type="button" onClick={again}>
                Add it anyway
              </button>
            </p>
          )
        }
      />
    </>
  );
}

type Start = { known: Partial<Resource>; round: number; from: ResourceDescription | null };

/** What was found fills a form in which nothing was typed; otherwise the person decides. */
function useFound(older: Partial<Resource>, words: Words, draft: Draft) {
  const [search] = useSearchParams();
  const [found, setFound] = useState<ResourceDescription | null>(null);
  const [start, setStart] = useState<Start>({ known: { ...askedFor(search, words), ...older }, round: 0, from: null });
  const fill = (description: ResourceDescription) => {
    draft.forget();
    setStart(({ round }) => ({
      known: { ...foundAsKnown(description, words), ...(older.supersedes && { supersedes: older.supersedes }) },
      round: round + 1,
      from: description,
    }));
  };
  const look = (description: ResourceDescription) => {
    setFound(description);
    if (!draft.isTyped()) fill(description);
  };
  return { ...start, found, look, fill };
}

/** One key for one text, so that sending it twice adds it once. */
function useAdd(added: () => void) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const [last, setLast] = useState<ResourceInput | null>(null);
  const keys = useRef({ text: "", key: "" });
  const add = useMutation({
    mutationFn: async ({ body, accept }: { body: ResourceInput; accept?: boolean }) => {
      setLast(body);
      const text = JSON.stringify([body, accept]);
      if (keys.current.text !== text) keys.current = { text, key: crypto.randomUUID() };
      const options = { body, headers: { "Idempotency-Key": keys.current.key }, throwOnError: true } as const;
      return (await addResource(accept ? { ...options, query: { duplicate: "accept" } } : options)).data;
    },
    onSuccess: async (resource) => {
      added();
      await cache.invalidateQueries();
      await navigate(`/resources/${resource.id}`);
    },
  });
  return { add, again: () => last && add.mutate({ body: last, accept: true }) };
}
