import { useMutation } from "@tanstack/react-query";
import type { ResourceDescription } from "@/api/generated";
import { describeAddressMutation } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextInput } from "@/ui/TextInput";

const fieldFor = () => "address";

/** Begins with an address: what its page says of itself is filled in below, for the person to check. */
export function FromAddress({ found }: { found: (description: ResourceDescription) => void }) {
  const describe = useMutation({ ...describeAddressMutation(), onSuccess: found });
  const errors = fieldErrors(describe.error, fieldFor);
  return (
    <>
      {describe.isError && <ErrorSummary error={describe.error} fieldFor={fieldFor} />}
      <form
        className="ev-card ev-card--soft ev-spaced-l"
        noValidate
        aria-label="From a web address"
        onSubmit={(event) => {
          event.preventDefault();
          const url = new FormData(event.currentTarget).get("address")?.toString().trim() ?? "";
          describe.mutate({ body: { url } });
        }}
      >
        <TextInput
          name="address"
          label="Start from a web address (optional)"
          type="url"
          error={errors.address}
          hint="We read the title, authors and other details of a page or a PDF, and you check them"
          spellCheck={false}
        />
        <button className="govuk-button govuk-button--secondary" disabled={describe.isPending}>
          {describe.isPending ? "Reading the page …" : "Find the details"}
        </button>
      </form>
    </>
  );
}
