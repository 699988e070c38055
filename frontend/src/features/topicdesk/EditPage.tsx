import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { getTopicLayerOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useWords } from "@/api/useWords";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { Editor } from "./Editor";

export function EditPage() {
  const { organisationId = "", slug = "" } = useParams();
  const { words, error, retry } = useWords();
  const layer = useQuery({
    ...getTopicLayerOptions({ path: { organisationId, slug } }),
    // Read anew each time it is opened, and then left alone: saving says when it is out of date.
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const trouble = error ?? layer.error;
  return (
    <WithRight title="Edit a topic page" right="topic-pages.edit">
      {words && layer.data ? (
        <Editor key={`${organisationId}/${slug}`} layer={layer.data} words={words} />
      ) : (
        <Page title="Edit a topic page">
          {trouble ? (
            <Trouble error={trouble} retry={() => (error ? retry() : void layer.refetch())} />
          ) : (
            <>
              <h1 className="ev-spaced-l">Edit a topic page</h1>
              <Skeleton lines={12} />
            </>
          )}
          <p>
            <Link to="/topic-pages">All topic pages</Link>
          </p>
        </Page>
      )}
    </WithRight>
  );
}
