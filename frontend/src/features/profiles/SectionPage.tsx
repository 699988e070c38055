import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Profile } from "@/api/generated";
import { getMyProfileOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, type FieldErrors } from "@/api/problem";
import { useSession } from "@/api/session";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useSection } from "./useSection";

type Props = {
  title: string;
  why: string;
  fields: string[];
  children: (profile: Profile, errors: FieldErrors) => ReactNode;
};

/** One section of the profile on a page of its own, with why we ask. */
export function SectionPage(props: Props) {
  const { me, signIn } = useSession();
  const { data, error, refetch } = useQuery({ ...getMyProfileOptions(), enabled: me !== null });
  if (me && data) return <Section {...props} profile={data} />;
  return (
    <Page title={props.title}>
      {!me ? <Refused signIn={signIn} /> : error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton />}
    </Page>
  );
}

function Section({ title, why, fields, children, profile }: Props & { profile: Profile }) {
  const { draft, save } = useSection(title, profile);
  return (
    <Page title={title} refused={save.isError}>
      {save.error && <ErrorSummary error={save.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">{why}</p>
      <Form
        name={title}
        draft={draft}
        send={(form) => save.mutate(Object.fromEntries(fields.map((field) => [field, String(form.get(field) ?? "").trim()])))}
      >
        <div className="ev-narrow">
          {children(profile, fieldErrors(save.error))}
          <p className="ev-row">
            <button className="govuk-button" disabled={save.isPending}>
              Save
            </button>
            <Link to="/profile" onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </div>
      </Form>
    </Page>
  );
}
