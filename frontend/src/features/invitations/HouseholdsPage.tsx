import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { endHousehold, type Household } from "@/api/generated";
import { listHouseholdsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { mayIn } from "@/api/rights";
import { useSession } from "@/api/session";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Done } from "@/ui/Done";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { TextInput } from "@/ui/TextInput";
import { Trouble } from "@/ui/Trouble";
import { span } from "@/ui/memberships";
import { besideSending, useProgress } from "./useProgress";

const title = "Foster households";
const stateNames = { waiting: "To be invited", failed: "Not sent", current: "", ended: "Ended" };

export function HouseholdsPage() {
  return (
    <ForOrganisation title={title} right="people.invite">
      {(organisation) => <Households organisation={organisation} />}
    </ForOrganisation>
  );
}

function Households({ organisation }: { organisation: string }) {
  const [search] = useSearchParams();
  const { link } = useOrganisationFor("people.invite");
  const [done, say] = useState<string>();
  const query = { page: Number(search.get("page") ?? 1) };
  const { data, error, refetch } = useQuery({
    ...listHouseholdsOptions({ path: { organisationId: organisation }, query }),
    refetchInterval: besideSending(useProgress(organisation)),
  });
  return (
    <>
      <div className="ev-section-head ev-spaced">
        <h1>{title}</h1>
        <Link className="govuk-button" to={link("/households/new")}>
          Add a household
        </Link>
      </div>
      <p className="ev-lead ev-spaced-l">Each carer has an account of their own, and sees what is meant for carers.</p>
      <Done words={done} />
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data?.total === 0 && (
        <div className="ev-empty">
          <p>No household has been added yet.</p>
        </div>
      )}
      <ul className="ev-grid ev-grid--2 ev-households">
        {data?.items.map((household) => (
          <Card key={household.id} household={household} say={say} />
        ))}
      </ul>
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
    </>
  );
}

function Card({ household, say }: { household: Household; say: (words: string) => void }) {
  const { me } = useSession();
  const { link } = useOrganisationFor("people.invite");
  const going = household.carers.some(({ state, endsOn }) => state !== "ended" && !endsOn);
  return (
    <li className="ev-card">
      <h2 className="ev-people__name">{household.name}</h2>
      <ul className="ev-list ev-list--bare ev-stack ev-tight">
        {household.carers.map((carer) => (
          <li key={carer.name + carer.startsOn}>
            {carer.personId ? <Link to={link(`/people/${carer.personId}`)}>{carer.name}</Link> : carer.name}{" "}
            {stateNames[carer.state] && <span className="ev-tag">{stateNames[carer.state]}</span>}
            <span className="ev-small ev-quiet ev-people__where">{span(carer.startsOn, carer.endsOn)}</span>
          </li>
        ))}
      </ul>
      {going && mayIn(me, "people.manage", household.organisationId) && <End household={household} say={say} />}
    </li>
  );
}

function End({ household, say }: { household: Household; say: (words: string) => void }) {
  const cache = useQueryClient();
  const end = useMutation({
    mutationFn: (endsOn: string) =>
      endHousehold({
        path: { organisationId: household.organisationId, id: household.id },
        body: { endsOn },
        throwOnError: true,
      }),
    onSuccess: async () => {
      await cache.invalidateQueries();
      say(`The last day of ${household.name} is set.`);
    },
  });
  const problem = asProblem(end.error);
  return (
    <details className="ev-define">
      <summary>
        End it for all its carers<span className="govuk-visually-hidden">: {household.name}</span>
      </summary>
      <form
        noValidate
        aria-label={`End ${household.name}`}
        onSubmit={(event) => {
          event.preventDefault();
          end.mutate(String(new FormData(event.currentTarget).get(`endsOn-${household.id}`)));
        }}
      >
        <TextInput
          name={`endsOn-${household.id}`}
          label="Last day"
          type="date"
          error={end.error ? (problem?.errors[0]?.message ?? describe(problem)) : undefined}
        />
        <button className="govuk-button govuk-button--warning" disabled={end.isPending}>
          End it
        </button>
      </form>
    </details>
  );
}
