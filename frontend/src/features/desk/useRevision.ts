import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { getResource, reviseResource, type Resource, type ResourceInput } from "@/api/generated";
import { ifMatch, isStale } from "@/api/problem";

/** A change to the version that was opened. When someone else was quicker, the newest is read, to be changed next. */
export function useRevision(resource: Resource, saved: () => void) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const [opened] = useState(resource);
  const [newest, setNewest] = useState(resource);
  const path = { id: resource.id };
  const revise = useMutation({
    mutationFn: async (body: ResourceInput) => {
      try {
        return await reviseResource({ path, body, headers: ifMatch(newest.version), throwOnError: true });
      } catch (error) {
        if (isStale(error)) setNewest((await getResource({ path, throwOnError: true })).data);
        throw error;
      }
    },
    onSuccess: async () => {
      saved();
      await cache.invalidateQueries();
      await navigate(`/resources/${resource.id}`);
    },
  });
  return { opened, newest, revise };
}
