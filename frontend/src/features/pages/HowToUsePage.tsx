import { Page } from "@/ui/Page";

export function HowToUsePage() {
  return (
    <Page title="How to use Evident">
      <div className="ev-prose">
        <h1>How to use Evident</h1>
        <h2>Find</h2>
        <p>
          Type what you need in the search box. Put "words in quotes" to find them exactly, and a hyphen before a word to leave it
          out. Other names for the same thing are looked for as well, and small slips of spelling are forgiven.
        </p>
        <h2>Choose</h2>
        <p>
          Each item says which side of the evidence it is, how many minutes it takes, and who can open it. Choose up to 10 minutes
          when that is what you have.
        </p>
        <h2>Weigh</h2>
        <p>
          Good decisions rest on practice knowledge, people’s views and research. Each item shows where the other two sides are.
        </p>
      </div>
    </Page>
  );
}
