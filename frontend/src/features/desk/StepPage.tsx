import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import { getResourceOptions, getResourceQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, isStale } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";
import { NotNow } from "./NotNow";
import { Relying } from "./Relying";
import { steps, type StepName } from "./steps";

/** A step that needs a word or a date: sent back with a note, withdrawn with a reason, checked until a day. */
export function StepPage({ name }: { name: StepName }) {
  const { id = "" } = useParams();
  const step = steps[name];
  const draft = useDraft(name);
  const { data, error, refetch } = useQuery(getResourceOptions({ path: { id } }));
  const take = useStep(name, id, draft.forget);
  if (error && !data)
    return (
      <Page title={step.title}>
        <Trouble error={error} retry={() => void refetch()} />
      </Page>
    );
  if (data && !data.allowed.includes(name) && !take.isPending && !take.isSuccess) return <NotNow resource={data} />;
  const errors = fieldErrors(take.error);
  const problem = errors[step.field];
  return (
    <Page title={step.title} refused={take.isError}>
      {take.error && (
        <ErrorSummary error={take.error}>
          {isStale(take.error) && <p>It has been read again. Look at it before you go on.</p>}
        </ErrorSummary>
      )}
      <h1 className="ev-spaced">{step.title}</h1>
      {!data && <Skeleton lines={3} />}
      {data && (
        <>
          <p className="ev-lead ev-spaced-l">{data.title}</p>
          {name === "withdraw" && <Relying id={id} />}
          <Form name={step.title} draft={draft} send={(form) => take.mutate({ version: data.version, form })}>
            {step.field === "reviewBy" ? (
              <TextInput name={step.field} label={step.label} hint={step.hint} type="date" width={10} error={problem} />
            ) : (
              <TextArea name={step.field} label={step.label} hint={step.hint} most={1000} error={problem} />
            )}
            {step.field === "reason" && (
              <TextInput
                name="replacedBy"
                label="What should people use instead? (optional)"
                hint="The address of its page in Evident. People who rely on this one are led there."
                error={errors.replacedBy}
                spellCheck={false}
              />
            )}
            <button className="govuk-button" disabled={take.isPending}>
              {step.button}
            </button>
          </Form>
        </>
      )}
    </Page>
  );
}

function useStep(name: StepName, id: string, taken: () => void) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ version, form }: { version: number; form: FormData }) => steps[name].take(id, version, form),
    onSuccess: async () => {
      taken();
      await cache.invalidateQueries();
      await navigate(`/resources/${id}`);
    },
    onError: (error) => isStale(error) && cache.invalidateQueries({ queryKey: getResourceQueryKey({ path: { id } }) }),
  });
}
