import { useState } from "react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { askErasure, cancelErasure, type ErasurePreview } from "@/api/generated";
import { previewErasureOptions, previewErasureQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Done } from "@/ui/Done";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";
import { AskForm } from "./AskForm";
import { Preview } from "./Preview";
import { Waiting } from "./Waiting";

const title = "Have my data erased";

export function ErasePage() {
  const { me, signIn } = useSession();
  const { data, error, refetch } = useQuery({ ...previewErasureOptions(), enabled: me !== null });
  if (me && data) return <Erase preview={data} />;
  return (
    <Page title={title}>
      {!me ? <Refused signIn={signIn} /> : error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton />}
    </Page>
  );
}

function Erase({ preview }: { preview: ErasurePreview }) {
  const cache = useQueryClient();
  const draft = useDraft("erase");
  const again = () => cache.invalidateQueries({ queryKey: previewErasureQueryKey() });
  const [done, say] = useState<string>();
  const ask = useMutation({
    mutationFn: (confirm: string) => askErasure({ body: { confirm }, throwOnError: true }),
    onSuccess: async () => {
      draft.forget();
      await again();
      say("We have noted that you asked. You can cancel it here until then.");
    },
  });
  const cancel = useMutation({
    mutationFn: () => cancelErasure({ throwOnError: true }),
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
            <Link to="/my-data">My data</Link>
          </li>
        </ol>
      </nav>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">
        This is what would happen. Nothing has been done. <Link to="/my-data/copy">Take a copy first</Link>, if you may want any
        of it later.
      </p>
      {preview.held && !preview.request && (
        <div className="ev-spaced-l">
          <Note kind="warn">
            <p>A legal hold is on what we hold about you. You can ask now; it is done when the hold ends.</p>
          </Note>
        </div>
      )}
      <Done words={done} />
      {preview.request && (
        <Waiting
          request={preview.request}
          subject="Your data will be erased"
          failed={cancel.isError}
          busy={cancel.isPending}
          cancel={() => cancel.mutate()}
        />
      )}
      <Preview preview={preview} />
      {!preview.request && (
        <AskForm
          draft={draft}
          button="Erase my data and close my account"
          days={preview.waitingDays}
          error={ask.error}
          busy={ask.isPending}
          send={ask.mutate}
        />
      )}
    </Page>
  );
}
