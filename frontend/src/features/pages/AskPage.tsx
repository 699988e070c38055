import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { getTopicOptions } from "@/api/generated/@tanstack/react-query.gen";
import { sideNames, type Side } from "@/ui/Badge";
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
        <About />
      </div>
    </Page>
  );
}

/** What the person came to ask for, where the address says so, in words to copy. */
function About() {
  const [search] = useSearchParams();
  const slug = search.get("topic");
  const looked = search.get("q")?.trim().slice(0, 400);
  const { data } = useQuery({ ...getTopicOptions({ path: { slug: slug ?? "" } }), enabled: slug !== null, retry: false });
  const words = [
    looked && `I looked for “${looked}” in Evident and did not find what I need.`,
    data && `I am looking for ${sideOf(search.get("side"))} on ${data.title}. What is in Evident leaves a gap there.`,
  ].filter(Boolean);
  if (words.length === 0) return null;
  return (
    <>
      <h2>What to ask for</h2>
      <p>You can begin with these words:</p>
      <blockquote className="ev-quote">{words.join(" ")} Can you find or write something for us?</blockquote>
    </>
  );
}

const sideOf = (asked: string | null) =>
  asked !== null && asked in sideNames ? sideNames[asked as Side].toLowerCase() : "evidence";
