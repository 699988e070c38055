import { useMutation } from "@tanstack/react-query";
import { sendToColleagues } from "@/api/generated";
import { useOnceKey } from "@/api/onceKey";
import { useDraft } from "@/ui/drafts";

export function useSend(kind: "resource" | "pack", thingId: string) {
  const draft = useDraft("send");
  const key = useOnceKey();
  const send = useMutation({
    mutationFn: async (form: FormData) => {
      const body = {
        kind,
        thingId,
        recipientIds: form.getAll("recipient").map(String),
        message: form.get("message")?.toString().trim() ?? "",
      };
      return (await sendToColleagues({ body, headers: key(body), throwOnError: true })).data;
    },
    onSuccess: () => draft.forget(),
  });
  return { send, draft, sent: send.data };
}

export type Sender = ReturnType<typeof useSend>["send"];
