import type { ComponentType } from "react";
import { useSession } from "@/api/session";
import { day } from "@/ui/dates";
import { Page } from "@/ui/Page";
import { Everyone } from "./Everyone";
import { Joiner } from "./Joiner";
import { KeepReading } from "./KeepReading";
import { MyTopics } from "./MyTopics";
import { TimeIHave } from "./TimeIHave";
import { Welcome } from "./Welcome";

export function HomePage({ Parts }: { Parts?: ComponentType | undefined }) {
  const { me } = useSession();
  if (!me) return <Welcome />;
  const now = new Date();
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", { hour: "numeric", hour12: false, timeZone: "Europe/London" }).format(now),
  );
  const greeting = hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
  return (
    <Page title="Home">
      <div className="ev-head ev-spaced-l">
        <p className="ev-quiet">{day(now)}</p>
        <h1>{`${greeting}, ${me.givenName ?? me.displayName}`}</h1>
      </div>
      <div className="ev-stack-l">
        <Joiner />
        <div className="ev-split ev-split--hero">
          <Everyone />
          <TimeIHave />
        </div>
        {Parts && <Parts />}
        <KeepReading />
        <MyTopics />
      </div>
    </Page>
  );
}
