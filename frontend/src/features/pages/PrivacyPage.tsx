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
        <p>What you search for is not kept with your name.</p>
        <h2>What your organisation sees</h2>
        <p>The roles you hold, and what you write for others as an editor.</p>
        <h2>What your colleagues see</h2>
        <p>
          Your name and team, when they look for you to send you something. Your team sees your name beside what you tick on its
          reading list; nobody is shown who has not ticked.
        </p>
      </div>
    </Page>
  );
}
