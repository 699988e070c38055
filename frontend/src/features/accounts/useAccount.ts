import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { disableAccount, enableAccount, endMembership, resendInvitation, signOutAccount, type Account } from "@/api/generated";
import { getAccountOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch } from "@/api/problem";

export const useAccount = (organisationId: string, id: string) => useQuery(getAccountOptions({ path: { organisationId, id } }));

/** What may be done to an account; each act is of the version that was seen. */
export function useActs(account: Account) {
  const cache = useQueryClient();
  const path = { organisationId: account.organisationId, id: account.id };
  const at = { path, headers: ifMatch(account.version), throwOnError: true } as const;
  const act = (work: () => Promise<unknown>) => ({ mutationFn: work, onSuccess: () => cache.invalidateQueries() });
  return {
    disable: useMutation(act(() => disableAccount(at))),
    enable: useMutation(act(() => enableAccount(at))),
    signOut: useMutation(act(() => signOutAccount(at))),
    resend: useMutation(
      act(async () => {
        if (!account.invitation) return;
        const { id, version } = account.invitation;
        await resendInvitation({ path: { ...path, id }, headers: ifMatch(version), throwOnError: true });
      }),
    ),
    end: useMutation({
      mutationFn: (endsOn: string) => endMembership({ ...at, body: { endsOn } }),
      onSuccess: () => cache.invalidateQueries(),
    }),
  };
}
