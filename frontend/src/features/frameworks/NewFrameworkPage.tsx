import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { addFramework, type FrameworkInput } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Select } from "@/ui/Select";
import { TextInput } from "@/ui/TextInput";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { kinds } from "./words";

const choices = Object.entries(kinds).map(([value, name]) => ({ value, name }));

export function NewFrameworkPage() {
  return (
    <WithRight title="Add a framework" right="platform.manage">
      <Add />
    </WithRight>
  );
}

function Add() {
  const draft = useDraft("framework");
  const cache = useQueryClient();
  const navigate = useNavigate();
  const add = useMutation({
    mutationFn: (form: FormData) => addFramework({ body: Object.fromEntries(form) as FrameworkInput, throwOnError: true }),
    onSuccess: async ({ data }) => {
      draft.forget();
      await navigate(`/framework-editions/${data.id}/edit`);
      await cache.invalidateQueries();
    },
  });
  const errors = fieldErrors(add.error);
  return (
    <Page title="Add a framework" refused={add.isError}>
      {add.error && <ErrorSummary error={add.error} />}
      <h1 className="ev-spaced-l">Add a framework</h1>
      <Form name="Add a framework" draft={draft} send={(form) => add.mutate(form)}>
        <Select name="kind" label="What it is" choices={choices} error={errors.kind} />
        <TextInput name="name" label="Name" error={errors.name} />
        <TextInput name="slug" label="Short name for addresses" hint="Such as social-work-wales" error={errors.slug} />
        <TextInput name="issuer" label="Who issues it" error={errors.issuer} />
        <TextInput name="forWhom" label="Whom it is for" error={errors.forWhom} />
        <p className="ev-row">
          <button className="govuk-button" disabled={add.isPending}>
            Add
          </button>{" "}
          <Link to="/frameworks" onClick={draft.forget}>
            Cancel
          </Link>
        </p>
      </Form>
    </Page>
  );
}
