import { Page } from "@/ui/Page";
import { CountMe } from "./CountMe";

export function PrivacyPage() {
  return (
    <Page title="Privacy and who sees what">
      <div className="ev-prose">
        <h1>Privacy and who sees what</h1>
        <p>
          Your name and work email come from the account your organisation gave you. Evident keeps them to show you what is meant
          for you.
        </p>
        <h2>What nobody sees</h2>
        <p>
          What you search for is not kept with your name, unless you save the search yourself; then only you see it. A search that
          finds nothing is counted for your organisation by its words and the day, without you, and shown to editors only when it
          was made three times or more. What looks as if it spoke of one person is not counted.
        </p>
        <h2>What your organisation sees</h2>
        <p>The roles you hold, and what you write for others as an editor.</p>
        <h2>What your colleagues see</h2>
        <p>
          Your name and team, when they look for you to send you something. Your team sees your name beside what you tick on its
          reading list; nobody is shown who has not ticked.
        </p>
        <h2 id="visits">How visits are counted</h2>
        <p>
          We count how often the hub and each resource are visited, so that your organisation knows what is useful. We do not know
          who visited. Your browser makes a random marker for one visit and keeps it in this tab, until you close the tab or rest
          for 30 minutes. It lets us count a page once when you open it twice. The marker is never stored by us, and no cookie is
          set.
        </p>
        <p>Counts are kept by day for the hub and by month for what was read. No number is smaller than an organisation.</p>
        <CountMe />
      </div>
    </Page>
  );
}
