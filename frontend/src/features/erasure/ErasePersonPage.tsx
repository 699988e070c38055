import { useState } from "react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { askPersonErasure, cancelPersonErasure, type ErasurePreview } from "@/api/generated";
import { previewPersonErasureOptions, previewPersonErasureQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { withOrganisation } from "@/api/useOrganisationFor";
import { Done } from "@/ui/Done";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { AskForm } from "./AskForm";
import { Preview } from "./Preview";
import { Waiting } from "./Waiting";

const title = "Take a person’s name off our records";

type Who = { organisationId: string; personId: string };

/** An organisation’s side of it, for who asked in writing. */
export function ErasePersonPage() {
  const { organisationId = "", personId = "" } = useParams();
  const path = { organisationId, personId };
  const { data, error, refetch } = useQuery(previewPersonErasureOptions({ path }));
  return (
    <WithRight title={title} right="privacy.manage">
      {data ? (
        <Erase preview={data} path={path} />
      ) : (
        <Page title={title}>{error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton />}</Page>
      )}
    </WithRight>
  );
}

function Erase({ preview, path }: { preview: ErasurePreview; path: Who }) {
  const cache = useQueryClient();
  const draft = useDraft(`erase-${path.personId}`);
  const again = () => cache.invalidateQueries({ queryKey: previewPersonErasureQueryKey({ path }) });
  const [done, say] = useState<string>();
  const ask = useMutation({
    mutationFn: (confirm: string) => askPersonErasure({ path, body: { confirm }, throwOnError: true }),
    onSuccess: async () => {
      draft.forget();
      await again();
      say("We have noted it. It can be cancelled here until then.");
    },
  });
  const cancel = useMutation({
    mutationFn: () => cancelPersonErasure({ path, throwOnError: true }),
    onSuccess: async () => {
      await again();
      say("It is cancelled. Nothing has been erased.");
    },
  });
  return (
    <Page title={title} refused={ask.isError}>
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to={withOrganisation("/admin/privacy", path.organisationId)}>Requests about data</Link>
          </li>
        </ol>
      </nav>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">
        For somebody who asked in writing. What they keep for themselves is theirs: it is not shown here and is not touched. They
        are told that you asked.
      </p>
      {preview.held && (
        <div className="ev-spaced-l">
          <Note kind="warn">
            <p>A legal hold is on. You can ask now; it is done when the hold ends.</p>
          </Note>
        </div>
      )}
      <Done words={done} />
      {preview.request && (
        <Waiting
          request={preview.request}
          subject="The name will be taken off"
          failed={cancel.isError}
          busy={cancel.isPending}
          cancel={() => cancel.mutate()}
        />
      )}
      <Preview preview={preview} />
      {!preview.request && (
        <AskForm
          draft={draft}
          button="Take the name off"
          days={preview.waitingDays}
          error={ask.error}
          busy={ask.isPending}
          send={ask.mutate}
        />
      )}
    </Page>
  );
}
