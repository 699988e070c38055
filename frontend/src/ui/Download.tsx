import { useMutation } from "@tanstack/react-query";
import { Icon } from "./Icon";
import { save } from "./save";

type Props = { words: string; name: string; fetchFile: () => Promise<unknown> };

/** Fetches a file and gives it to the person: a link could not carry who they are. */
export function Download({ words, name, fetchFile }: Props) {
  const fetching = useMutation({ mutationFn: async () => save((await fetchFile()) as BlobPart, name) });
  return (
    <span className="ev-row ev-no-print">
      <button className="ev-link" type="button" disabled={fetching.isPending} onClick={() => fetching.mutate()}>
        <Icon name="download" /> {words}
      </button>
      <span role="status" className="ev-small">
        {fetching.isError ? "The file could not be fetched. Try again." : fetching.isSuccess ? "Downloaded" : ""}
      </span>
    </span>
  );
}
