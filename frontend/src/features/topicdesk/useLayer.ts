import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { getTopicLayer, saveTopicLayer, type TopicLayer, type TopicLayerInput } from "@/api/generated";
import { ifMatch, isStale } from "@/api/problem";
import { useDraft, useWork } from "@/ui/drafts";
import { asSections, type Section } from "./edits";

/** A layer while it is edited: what was typed, what was moved, and the version they began from. All of it is kept. */
export function useLayer(opened: TopicLayer) {
  const cache = useQueryClient();
  const path = { organisationId: opened.organisationId, slug: opened.slug };
  const draft = useDraft("about");
  const work = useWork<{ base: number; sections: Section[] }>("sections", started(opened));
  const [known, setKnown] = useState(opened);
  const [newer, setNewer] = useState<TopicLayer | null>(null);
  const restart = (layer: TopicLayer) => {
    draft.forget();
    work.forget(started(layer));
    setKnown(layer);
    setNewer(null);
  };
  const save = useMutation({
    mutationFn: async (body: TopicLayerInput) => {
      const version = newer?.version ?? work.now.base;
      try {
        return (await saveTopicLayer({ path, body, headers: ifMatch(version), throwOnError: true })).data;
      } catch (error) {
        if (isStale(error)) setNewer((await getTopicLayer({ path, throwOnError: true })).data);
        throw error;
      }
    },
    onSuccess: async (saved) => {
      restart(saved);
      await cache.invalidateQueries();
    },
  });
  return { draft, work, known, newer, save, restart };
}

const started = (layer: TopicLayer) => ({ base: layer.version, sections: asSections(layer) });
