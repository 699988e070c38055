import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { removeImpactStory, type ImpactStory } from "@/api/generated";
import { ifMatch } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { More } from "@/ui/More";

export function RemoveStory({ story, back }: { story: ImpactStory; back: string }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => removeImpactStory({ path: { id: story.id }, headers: ifMatch(story.version), throwOnError: true }),
    onSuccess: async () => {
      await navigate(back);
      await cache.invalidateQueries();
    },
  });
  return (
    <More summary="Remove this story" open={remove.isError}>
      {remove.error && <ErrorSummary error={remove.error} />}
      <p className="ev-spaced">It goes for everyone, and cannot be brought back.</p>
      <button
        className="govuk-button govuk-button--warning"
        type="button"
        disabled={remove.isPending}
        onClick={() => remove.mutate()}
      >
        Remove it
      </button>
    </More>
  );
}
