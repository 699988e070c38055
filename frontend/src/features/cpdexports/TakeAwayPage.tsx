import { useMutation } from "@tanstack/react-query";
import { Link } from "react-router";
import { asProblem, fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { TextInput } from "@/ui/TextInput";
import { isoDay } from "@/ui/dates";
import { useDraft } from "@/ui/drafts";
import { typedIn } from "@/ui/useSend";
import { takeRecords, formats, isFormat } from "./formats";

const title = "Take my records away";

/** All records or those of some days, as the file that somebody needs. */
export function TakeAwayPage() {
  const draft = useDraft("take-away");
  const take = useMutation({
    mutationFn: async (form: FormData) => {
      const typed = typedIn(form);
      const as = typed("as");
      if (!isFormat(as)) return;
      await takeRecords(as, {
        ...(typed("from") && { from: isoDay(typed("from") ?? "") }),
        ...(typed("to") && { to: isoDay(typed("to") ?? "") }),
      });
    },
  });
  const errors = fieldErrors(take.error);
  return (
    <Page title={title}>
      {take.error && asProblem(take.error) && <ErrorSummary error={take.error} />}
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to="/cpd">My CPD</Link>
          </li>
        </ol>
      </nav>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">
        They are yours. Take all of them or those of a year, to print, to send, or to bring to another place.
      </p>
      <Form name={title} draft={draft} send={(form) => take.mutate(form)}>
        <Choices kind="radios" name="as" label="As what" choices={formats} values={["pdf"]} error={errors.as} />
        <div className="ev-fields">
          <TextInput name="from" label="From (optional)" hint="For example, 1 12 2025" width={10} error={errors.from} />
          <TextInput name="to" label="To (optional)" hint="For example, 30 11 2026" width={10} error={errors.to} />
        </div>
        <p className="ev-row">
          <button className="govuk-button" disabled={take.isPending}>
            Make the file
          </button>
          <span role="status">
            {take.isPending && "The file is being made"}
            {take.isSuccess && "The file is in your downloads"}
            {take.isError && !asProblem(take.error) && "The file could not be fetched. Try again."}
          </span>
        </p>
      </Form>
      <p>
        <Link to="/cpd/import">Bring records from elsewhere</Link>
      </p>
    </Page>
  );
}
