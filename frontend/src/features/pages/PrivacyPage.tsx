import { Page } from "@/ui/Page";

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
      </div>
    </Page>
  );
}
