import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import type { Resource } from "@/api/generated";
import { getResourceOptions } from "@/api/generated/@tanstack/react-query.gen";
import { isStale } from "@/api/problem";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { NotNow } from "./NotNow";
import { ResourceForm } from "./ResourceForm";
import { WhatChanged } from "./WhatChanged";
import { useRevision } from "./useRevision";
import { useWords, type Words } from "@/api/useWords";

export function EditPage() {
  const { id = "" } = useParams();
  const { words, error, retry } = useWords();
  const { data, error: missing, refetch } = useQuery(getResourceOptions({ path: { id } }));
  const trouble = error ?? missing;
  return (
    <WithRight title="Edit a resource" right="resources.edit">
      {trouble && !data ? (
        <Page title="Edit a resource">
          <Trouble error={trouble} retry={() => (error ? retry() : void refetch())} />
        </Page>
      ) : words && data ? (
        <Opened key={data.id} resource={data} words={words} />
      ) : (
        <Page title="Edit a resource">
          <h1 className="ev-spaced-l">Edit a resource</h1>
          <Skeleton lines={12} />
        </Page>
      )}
    </WithRight>
  );
}

/** Once somebody writes, their form stays, although their role may end meanwhile: saving says so. */
function Opened({ resource, words }: { resource: Resource; words: Words }) {
  const [begun] = useState(resource.allowed.includes("edit"));
  return begun || resource.allowed.includes("edit") ? <Edit resource={resource} words={words} /> : <NotNow resource={resource} />;
}

function Edit({ resource, words }: { resource: Resource; words: Words }) {
  const draft = useDraft("resource");
  const { opened, newest, revise } = useRevision(resource, draft.forget);
  return (
    <Page title={`Edit ${resource.title}`} refused={revise.isError}>
      <h1 className="ev-spaced">Edit a resource</h1>
      <p className="ev-lead ev-spaced-l">{resource.title}</p>
      {resource.returnNote && (
        <p className="ev-note ev-note--warn ev-spaced-l">
          <span>
            <b>Sent back:</b> {resource.returnNote}
          </span>
        </p>
      )}
      <ResourceForm
        draft={draft}
        known={opened}
        words={words}
        error={revise.error}
        busy={revise.isPending}
        back={`/resources/${resource.id}`}
        send={(body) => revise.mutate(body)}
        aside={isStale(revise.error) && <WhatChanged before={opened} after={newest} />}
      />
    </Page>
  );
}
