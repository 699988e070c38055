import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  countUnreadNoticesQueryKey,
  listNoticesQueryKey,
  readAllNoticesMutation,
  readNoticeMutation,
} from "@/api/generated/@tanstack/react-query.gen";

/** Marking notices as read; the list and the bell follow. */
export function useReading() {
  const cache = useQueryClient();
  const onSettled = () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: listNoticesQueryKey() }),
      cache.invalidateQueries({ queryKey: countUnreadNoticesQueryKey() }),
    ]);
  const one = useMutation({ ...readNoticeMutation(), onSettled });
  const all = useMutation({ ...readAllNoticesMutation(), onSettled });
  return { one, all };
}
