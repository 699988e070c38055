import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { getResource, reviseResource, type Resource, type ResourceInput } from "@/api/generated";
import { useOpened } from "@/ui/useOpened";

/** A change to a resource that was opened, and the way back to it. */
export function useRevision(resource: Resource, saved: () => void) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const path = { id: resource.id };
  const { opened, newest, change } = useOpened(resource, async () => (await getResource({ path, throwOnError: true })).data);
  const revise = useMutation({
    mutationFn: (body: ResourceInput) => change((headers) => reviseResource({ path, body, headers, throwOnError: true })),
    onSuccess: async () => {
      saved();
      await cache.invalidateQueries();
      await navigate(`/resources/${resource.id}`);
    },
  });
  return { opened, newest, revise };
}
