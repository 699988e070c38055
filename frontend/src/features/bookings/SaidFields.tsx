import { useMutation } from "@tanstack/react-query";
import { getMyAccessNeeds } from "@/api/generated";
import { asProblem } from "@/api/problem";
import type { FieldErrors } from "@/api/problem";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";

type Known = { offer?: string | undefined; ask?: string | undefined; access?: string | undefined; diet?: string | undefined };
type Props = { asksOffers: boolean; known: Known; errors: FieldErrors };

/** What somebody brings, hopes for and needs. All of it may be left empty. */
export function SaidFields({ asksOffers, known, errors }: Props) {
  return (
    <>
      {asksOffers && (
        <section className="ev-form__section">
          <h2>For one another</h2>
          <div>
            <TextInput
              name="offer"
              label="What can you bring? (optional)"
              hint="Others who come see it without your name"
              value={known.offer}
              error={errors.offer}
            />
            <TextInput name="ask" label="What would you like to take away? (optional)" value={known.ask} error={errors.ask} />
          </div>
        </section>
      )}
      <section className="ev-form__section">
        <h2>So that you can take part</h2>
        <div>
          <Access known={known.access} error={errors.access} />
          <TextInput name="diet" label="What you eat or do not eat (optional)" value={known.diet} error={errors.diet} />
        </div>
      </section>
    </>
  );
}

/** The note of the profile is copied only when the person asks for that. */
function Access({ known, error }: { known?: string | undefined; error?: string | undefined }) {
  const copy = useMutation({
    mutationFn: async () => (await getMyAccessNeeds({ throwOnError: true })).data.note,
    onSuccess: (note) => note && typeBelow("access", note),
  });
  const none = copy.isSuccess ? !copy.data : asProblem(copy.error)?.status === 404;
  return (
    <>
      <TextArea
        name="access"
        label="Access needs (optional)"
        hint="Only who runs the event and its facilitators read it. It is deleted 14 days after the event."
        rows={3}
        most={2000}
        value={known}
        error={error}
      />
      <p className="ev-small ev-spaced">
        <button className="ev-link" type="button" disabled={copy.isPending} onClick={() => copy.mutate()}>
          Use the note from my profile
        </button>{" "}
        <span role="status">
          {none
            ? "There is no note in your profile."
            : copy.isError
              ? "It could not be fetched. Try again."
              : copy.data && "Added."}
        </span>
      </p>
    </>
  );
}

/** As if it were typed below what stands there, so that nothing is lost and the form keeps it. */
function typeBelow(id: string, text: string) {
  const field = document.getElementById(id) as HTMLTextAreaElement;
  const { value } = field;
  field.setRangeText(value ? `\n${text}` : text, value.length, value.length, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
