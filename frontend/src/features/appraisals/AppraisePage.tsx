import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import {
  getResourceOptions,
  listAppraisalQuestionsOptions,
  listAppraisalsOptions,
} from "@/api/generated/@tanstack/react-query.gen";
import { organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { AppraisalForm } from "./AppraisalForm";

/** Quick questions on quality, relevance and limits, for those who edit. */
export function AppraisePage() {
  const { id = "" } = useParams();
  const { me } = useSession();
  const resource = useQuery(getResourceOptions({ path: { id } }));
  const questions = useQuery(listAppraisalQuestionsOptions());
  const cards = useQuery({ ...listAppraisalsOptions({ path: { id } }), enabled: me !== null });
  const asked = [resource, questions, cards];
  const error = asked.find((query) => query.error)?.error;
  const [organisationId = ""] = organisationsWhere(me, "resources.edit");
  const card = cards.data?.items.find((each) => each.organisationId === organisationId);
  return (
    <WithRight title="Appraise a resource" right="resources.edit">
      {error ? (
        <Page title="Appraise a resource">
          <Trouble error={error} retry={() => asked.forEach((query) => query.error && void query.refetch())} />
        </Page>
      ) : resource.data && questions.data && cards.data ? (
        <AppraisalForm
          key={card?.version}
          resource={resource.data}
          organisationId={organisationId}
          questions={questions.data.filter(({ side }) => side === resource.data.side)}
          card={card}
        />
      ) : (
        <Page title="Appraise a resource">
          <h1 className="ev-spaced-l">Appraise a resource</h1>
          <Skeleton lines={8} />
        </Page>
      )}
    </WithRight>
  );
}
