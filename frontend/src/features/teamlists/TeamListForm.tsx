import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import { everyPage } from "@/api/everyPage";
import { listTeamPlaces, type TeamList, type TeamListInput } from "@/api/generated";
import { listTeamPlacesQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, type FieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { ListItems } from "./ListItems";
import { fieldIn, teamListInput } from "./teamListInput";

type Props = {
  draft: Draft;
  known: Partial<TeamList>;
  error: unknown;
  busy: boolean;
  send: (input: TeamListInput) => void;
  children?: ReactNode;
};

export function TeamListForm({ draft, known, error, busy, send, children }: Props) {
  const [sent, setSent] = useState<FormData | null>(null);
  const fieldFor = fieldIn(sent);
  const errors = fieldErrors(error, fieldFor);
  return (
    <>
      {error != null && <ErrorSummary error={error} fieldFor={fieldFor} />}
      <Form
        name="Team list"
        draft={draft}
        send={(data) => {
          setSent(data);
          send(teamListInput(data));
        }}
      >
        <div className="ev-narrow ev-stack">
          <TextInput name="title" label="Title" value={known.title} error={errors.title} />
          <Place known={known} errors={errors} />
          <TextArea
            name="introduction"
            label="Why these, and why now?"
            rows={3}
            most={2000}
            value={known.introduction}
            error={errors.introduction}
          />
          <h2>What to read</h2>
          <ListItems known={known.items ?? []} draft={draft} errors={errors} />
          <p className="ev-row ev-spaced-top">
            <button className="govuk-button" disabled={busy}>
              Save the list
            </button>
            <Link to="/reading-list/team" onClick={draft.forget}>
              Cancel
            </Link>
            {children}
          </p>
        </div>
      </Form>
    </>
  );
}

/** Only where a role of today reaches. */
function Place({ known, errors }: { known: Partial<TeamList>; errors: FieldErrors }) {
  const { data } = useQuery({
    queryKey: [...listTeamPlacesQueryKey(), "all"],
    queryFn: () => everyPage((page) => listTeamPlaces({ throwOnError: true, query: { page, size: 100 } })),
  });
  if (!data) return null;
  const choices = data.map(({ serviceAreaId, teamId, name }) => ({
    value: [serviceAreaId, teamId].filter(Boolean).join("/"),
    name: teamId ? `${name} (team)` : `${name} (whole service area)`,
  }));
  const now = [known.serviceAreaId, known.teamId].filter(Boolean).join("/");
  return <Select name="place" label="Who is it for?" none="Choose a team" choices={choices} value={now} error={errors.place} />;
}
