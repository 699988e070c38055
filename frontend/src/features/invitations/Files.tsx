import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { listInvitationFilesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { day } from "@/ui/dates";
import { besideSending, useProgress } from "./useProgress";
import { number } from "./words";

/** The last sheets, those that wait for a decision above all. */
export function Files({ organisation }: { organisation: string }) {
  const { link } = useOrganisationFor("people.invite");
  const { data } = useQuery({
    ...listInvitationFilesOptions({ path: { organisationId: organisation }, query: { size: 5 } }),
    refetchInterval: besideSending(useProgress(organisation)),
  });
  if (!data || data.total === 0) return null;
  return (
    <section className="ev-spaced-l" aria-labelledby="sheets">
      <h2 id="sheets" className="govuk-heading-s">
        Sheets
      </h2>
      <ul className="ev-list ev-list--bare ev-stack ev-tight">
        {data.items.map((file) => (
          <li className="ev-row" key={file.id}>
            <Link to={link(`/invite/sheets/${file.id}`)}>{file.fileName}</Link>
            {file.state === "review" ? (
              <span className="ev-tag ev-tag--warn">Waits for you</span>
            ) : (
              <span className="ev-small ev-quiet">
                {number(file.sending.sent)} of {number(file.sending.invited)} sent
              </span>
            )}
            <span className="ev-small ev-quiet">{day(file.createdAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
