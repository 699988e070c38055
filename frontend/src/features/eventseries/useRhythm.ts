import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { changeEventSeriesRule, previewEventSeriesRule, type EventSeries, type EventSeriesRuleInput } from "@/api/generated";
import { ifMatch, isStale } from "@/api/problem";
import { useDraft } from "@/ui/drafts";
import { ruleInput } from "./seriesInput";

/** Looked at first; what is done is what was looked at. */
export function useRhythm(series: EventSeries) {
  const draft = useDraft("rhythm");
  const navigate = useNavigate();
  const cache = useQueryClient();
  const [seen, setSeen] = useState<EventSeriesRuleInput | null>(null);
  const path = { id: series.id };
  const preview = useMutation({
    mutationFn: async (body: EventSeriesRuleInput) => (await previewEventSeriesRule({ path, body, throwOnError: true })).data,
  });
  const change = useMutation({
    mutationFn: (body: EventSeriesRuleInput) =>
      changeEventSeriesRule({ path, body, headers: ifMatch(series.version), throwOnError: true }),
    onSuccess: async () => {
      draft.forget();
      await navigate(`/event-series/${series.id}`);
      await cache.invalidateQueries();
    },
    onError: (error) => isStale(error) && cache.invalidateQueries(),
  });
  const look = (form: FormData) => {
    const input = ruleInput(form);
    setSeen(input);
    change.reset();
    preview.mutate(input);
  };
  const act = () => {
    if (seen) change.mutate(seen);
  };
  return { draft, preview, change, look, act };
}
