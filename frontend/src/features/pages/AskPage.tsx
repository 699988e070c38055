import { Page } from "@/ui/Page";

export function AskPage() {
  return (
    <Page title="Ask a person">
      <div className="ev-prose">
        <h1>Ask a person</h1>
        <p>Your Link Officer or your organisational development team can find evidence for you.</p>
        <p>
          You cannot send a question from here yet. Until you can, write to your learning team at work and say what you need, by
          when, and how long you have to read.
        </p>
      </div>
    </Page>
  );
}
