import { useQuery } from "@tanstack/react-query";
import type { Resource } from "@/api/generated";
import { getLinkCheckOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Note } from "@/ui/Note";
import { day } from "@/ui/dates";

const said = {
  broken: { bold: "The link does not work.", more: "We last tried it", then: "Try the archived copy instead" },
  suspect: {
    bold: "The link may not work.",
    more: "It did not answer when we tried it",
    then: "If it fails, try the archived copy",
  },
};

/** What a reader should know of the link before they follow it, and where an old copy of the page may be. */
export function LinkWarning({ resource }: { resource: Resource }) {
  const { data } = useQuery({ ...getLinkCheckOptions({ path: { id: resource.id } }), enabled: resource.linkStatus in said });
  const state = data?.state ?? resource.linkStatus;
  if (state !== "broken" && state !== "suspect") return null;
  const { bold, more, then } = said[state];
  return (
    <Note kind="warn">
      <b>{bold}</b> {data?.checkedAt && `${more} on ${day(data.checkedAt)}. `}
      {data?.archivedCopy && (
        <a href={data.archivedCopy} rel="noreferrer">
          {then}
        </a>
      )}
    </Note>
  );
}
