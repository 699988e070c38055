import { useSession } from "@/api/session";
import { Page } from "./Page";
import { Refused } from "./Refused";
import { Skeleton } from "./Skeleton";
import { Trouble } from "./Trouble";

type Props = { title: string; query: { data: unknown; error: unknown; refetch: () => unknown } };

/** The page of an act while the thing it is about is read, cannot be read, or is not the reader's to change. */
export function NotOpen({ title, query: { data, error, refetch } }: Props) {
  const { me, signIn } = useSession();
  return (
    <Page title={title}>
      {error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : data ? (
        <Refused signIn={me ? undefined : signIn} />
      ) : (
        <>
          <h1 className="ev-spaced-l">{title}</h1>
          <Skeleton lines={10} />
        </>
      )}
    </Page>
  );
}
