import { useQuery } from "@tanstack/react-query";
import { Outlet, useParams } from "react-router";
import { getResourceOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { Aside } from "./Aside";
import { Band } from "./Band";
import { Cite } from "./Cite";
import { EditorsCard } from "./EditorsCard";
import { ForMachines } from "./ForMachines";
import { Keep } from "./Keep";
import { LinkCare } from "./LinkCare";
import { OtherSides } from "./OtherSides";
import { PassOn } from "./PassOn";
import { Warnings } from "./Warnings";

export function ResourcePage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getResourceOptions({ path: { id } }));
  if (error)
    return (
      <Page title="Resource">
        <Trouble error={error} retry={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page title="Resource">
        <h1 className="govuk-visually-hidden">Resource</h1>
        <Skeleton lines={10} />
      </Page>
    );
  return (
    <Page title={data.title} wide>
      <ForMachines resource={data} />
      <Band resource={data} />
      <div className="ev-main">
        <div className="ev-wrap ev-split ev-split--aside">
          <div className="ev-stack-l">
            <EditorsCard resource={data} />
            <Warnings resource={data} />
            <LinkCare key={`link-${data.id}`} resource={data} />
            {data.keyMessages.length > 0 && (
              <section className="ev-prose">
                <h2>In 60 seconds</h2>
                <ul>
                  {data.keyMessages.map((message) => (
                    <li key={message}>{message}</li>
                  ))}
                </ul>
              </section>
            )}
            {data.soWhat && (
              <section className="ev-card ev-card--brand">
                <h2>So what for practice</h2>
                <p>{data.soWhat}</p>
              </section>
            )}
            {data.summary && (
              <section className="ev-prose">
                <h2>About it</h2>
                {data.summary.split(/\n{2,}/).map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </section>
            )}
            <Keep key={data.id} resourceId={data.id} />
            <PassOn resource={data} />
            <Outlet key={`parts-${data.id}`} context={data} />
            <OtherSides resource={data} />
            <Cite id={data.id} />
          </div>
          <Aside resource={data} />
        </div>
      </div>
    </Page>
  );
}
