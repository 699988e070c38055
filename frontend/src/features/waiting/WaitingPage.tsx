import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Desk } from "@/api/generated";
import { getDeskOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { Pile } from "./Pile";

type Name = keyof Desk;

/** Every pile: its heading, where all of it is listed, and what to say when it is empty. */
const piles: [Name, string, string, string][] = [
  ["waiting", "To publish or send back", "/our-resources?show=in-review", "Nothing waits for you."],
  ["returned", "Sent back to me", "/our-resources?show=draft", "Nothing was sent back to you."],
  ["sent", "What I sent", "/our-resources?show=in-review", "Nothing of yours waits for an answer."],
  ["due", "Due a check", "/checks-due", "Nothing is due a check in the next 30 days."],
  ["reports", "Readers’ reports", "/our-resources?show=reports", "Readers have found nothing wrong."],
  ["broken", "Links that do not answer", "/our-resources?show=published", "Every link answered when we last looked."],
  ["drafts", "My drafts", "/our-resources?show=draft", "You have no drafts."],
];

/** The desk's front page: what somebody who edits should look at first. */
export function WaitingPage() {
  const { data, error, refetch } = useQuery(getDeskOptions());
  return (
    <WithRight title="What waits" right="resources.edit">
      <Page title="What waits">
        {error ? (
          <Trouble error={error} retry={() => void refetch()} />
        ) : (
          <>
            <div className="ev-section-head ev-spaced-l">
              <h1>What waits</h1>
              <p className="ev-row">
                <Link className="govuk-button" to="/resources/new">
                  Add a resource
                </Link>
              </p>
            </div>
            {data ? <Piles desk={data} /> : <Skeleton lines={12} />}
          </>
        )}
      </Page>
    </WithRight>
  );
}

/** What holds something comes first; what is empty is said in a line each below. */
function Piles({ desk }: { desk: Desk }) {
  const full = piles.filter(([name]) => desk[name].total > 0);
  const empty = piles.filter(([name]) => desk[name].total === 0);
  return (
    <>
      {full.length === 0 && <p className="ev-empty">Nothing waits for you. The desk is clear.</p>}
      <div className="ev-piles ev-spaced-l">
        {full.map(([name, title, all]) => (
          <Pile key={name} name={name} title={title} pile={desk[name]} all={all} />
        ))}
      </div>
      {full.length > 0 && (
        <ul className="ev-quiet ev-small">
          {empty.map(([name, , , nothing]) => (
            <li key={name}>{nothing}</li>
          ))}
        </ul>
      )}
    </>
  );
}
