import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { downloadCertificate, type MyAttendance } from "@/api/generated";
import { listMyAttendanceOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Download } from "@/ui/Download";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { MyProtectedTime } from "./MyProtectedTime";
import { duration, howInWords } from "./words";

/** What I was at, what it counts for, and its certificates. */
export function AttendedPage() {
  const [search] = useSearchParams();
  const page = Number(search.get("page") ?? 1);
  const { data, error, refetch } = useQuery(listMyAttendanceOptions({ query: { page } }));
  return (
    <Page title="What I attended">
      <h1 className="ev-spaced-l">What I attended</h1>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && (
        <>
          <MyProtectedTime />
          {data.total === 0 && (
            <div className="ev-empty">
              <p>What you were at is here once somebody has noted that you came, with a certificate.</p>
              <Link to="/events">Find something to go to</Link>
            </div>
          )}
          <ul className="ev-list ev-spaced-l">
            {data.items.map((each) => (
              <Attended key={each.eventId} each={each} />
            ))}
          </ul>
          <Pagination page={data.page} size={data.size} total={data.total} />
        </>
      )}
    </Page>
  );
}

function Attended({ each }: { each: MyAttendance }) {
  const { certificate } = each;
  return (
    <li className="ev-row ev-between">
      <span className="ev-stack ev-tight">
        <Link to={`/events/${each.eventId}`}>{each.title}</Link>
        <span className="ev-meta">
          {each.startsAt && <span>{day(each.startsAt)}</span>}
          <span>{howInWords[each.how]}</span>
          {each.minutes > 0 && <span>{duration(each.minutes)} of protected time</span>}
        </span>
      </span>
      {certificate && (
        <Download
          words={`Certificate for ${each.title}`}
          name="certificate.pdf"
          fetchFile={async () =>
            (await downloadCertificate({ path: { code: certificate }, parseAs: "blob", throwOnError: true })).data
          }
        />
      )}
    </li>
  );
}
