import { apiAddress } from "@/api/address";

type Props = { path: string; title: string };

/** What is new here, for a feed reader: a link for people, and one that browsers and readers find by themselves. */
export function FeedLink({ path, title }: Props) {
  const address = apiAddress(path);
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={address} />
      <a href={address} type="application/atom+xml">
        Follow by feed
      </a>
    </>
  );
}
