import { useQuery } from "@tanstack/react-query";
import { every } from "@/api/every";
import { getInvitationProgressOptions } from "@/api/generated/@tanstack/react-query.gen";

/** How far the sending is, read again while anything is being sent. */
export const useProgress = (organisationId: string) =>
  useQuery({
    ...getInvitationProgressOptions({ path: { organisationId } }),
    refetchInterval: every(2_000, ({ waiting, paused }) => waiting > 0 && !paused),
  });

type Progress = Pick<ReturnType<typeof useProgress>, "data" | "dataUpdatedAt">;

/** A list beside it is read for as long, and once more after the end, whatever of it is shown. */
export const besideSending = ({ data, dataUpdatedAt }: Progress, ms = 3_000) =>
  function interval({ state }: { state: { dataUpdatedAt: number; error: unknown } }) {
    if (!data || data.paused || state.error) return false;
    return data.waiting > 0 || state.dataUpdatedAt < dataUpdatedAt ? ms : false;
  };
