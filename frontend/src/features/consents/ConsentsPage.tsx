import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { sayConsent, type Consent } from "@/api/generated";
import { listMyConsentsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ForPerson } from "@/ui/ForPerson";
import { MyDataNav } from "@/ui/MyDataNav";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { History } from "./History";

const title = "What I agreed to";

export function ConsentsPage() {
  return (
    <ForPerson title={title}>
      <MyDataNav />
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">
        Nothing here happens unless you say yes. You can say no again at any time, with one click, and nothing else changes.
      </p>
      <Consents />
      <History />
    </ForPerson>
  );
}

function Consents() {
  const { data, error, refetch } = useQuery(listMyConsentsOptions({ query: { size: 100 } }));
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <ul className="ev-list ev-spaced-l">
      {data.items.map((consent) => (
        <One key={consent.purpose} consent={consent} />
      ))}
    </ul>
  );
}

function said({ state, saidAt }: Consent) {
  const when = saidAt ? ` on ${day(saidAt)}` : "";
  if (state === "ask-again") return `You agreed${when}, to words that have changed. That no longer counts.`;
  if (state === "given") return `You agreed${when}.`;
  return saidAt ? `You said no${when}.` : "You have not agreed.";
}

function One({ consent }: { consent: Consent }) {
  const cache = useQueryClient();
  const say = useMutation({
    mutationFn: (given: boolean) =>
      sayConsent({
        path: { purpose: consent.purpose },
        body: { given, wordingVersion: consent.wordingVersion },
        throwOnError: true,
      }),
    onSettled: () => cache.invalidateQueries(),
  });
  const given = consent.state === "given";
  return (
    <li className="ev-consent">
      <div>
        <h2>{consent.title}</h2>
        <p>{consent.wording}</p>
        <p className="ev-small ev-quiet" role="status">
          {said(consent)}
        </p>
        {say.isError && <p role="alert">That was not saved. Try again.</p>}
      </div>
      <button
        className={`govuk-button${given ? " govuk-button--secondary" : ""}`}
        type="button"
        disabled={say.isPending}
        onClick={() => say.mutate(!given)}
      >
        {given ? "No longer agree" : "Agree"}
        <span className="govuk-visually-hidden">: {consent.title}</span>
      </button>
    </li>
  );
}
