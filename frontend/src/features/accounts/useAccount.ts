import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { disableAccount, enableAccount, resendInvitation, signOutAccount, type Account } from "@/api/generated";
import { getAccountOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch, isStale } from "@/api/problem";

export const useAccount = (organisationId: string, id: string) => useQuery(getAccountOptions({ path: { organisationId, id } }));

/** What may be done to an account; each act is of the version that was seen. */
export function useActs(account: Account, say: (words: string) => void) {
  const cache = useQueryClient();
  const path = { organisationId: account.organisationId, id: account.id };
  const at = { path, headers: ifMatch(account.version), throwOnError: true } as const;
  const act = (done: string, work: () => Promise<unknown>) => ({
    mutationFn: work,
    onSuccess: async () => {
      await cache.invalidateQueries();
      say(done);
    },
    onError: (error: Error) => isStale(error) && cache.invalidateQueries(),
  });
  return {
    disable: useMutation(act("The account is switched off.", () => disableAccount(at))),
    enable: useMutation(act("The account is switched on.", () => enableAccount(at))),
    signOut: useMutation(act("They are signed out.", () => signOutAccount(at))),
    resend: useMutation(
      act("It is on its way.", async () => {
        if (!account.invitation) return;
        const { id, version } = account.invitation;
        await resendInvitation({ path: { ...path, id }, headers: ifMatch(version), throwOnError: true });
      }),
    ),
  };
}
