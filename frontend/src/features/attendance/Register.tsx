import { useState } from "react";
import type { AttendanceRow, Attendee, SignIn } from "@/api/generated";
import { Form } from "@/ui/Form";
import { Note } from "@/ui/Note";
import { useDraft } from "@/ui/drafts";
import { RegisterRow } from "./RegisterRow";
import { knownOf } from "./words";
import type { Saving } from "./useSaving";

type Props = { desk: SignIn; people: Attendee[]; saving: Saving };

/** Everyone on one page, each with their own answer: arrows choose, Tab goes on to the next person. */
export function Register({ desk, people, saving }: Props) {
  const draft = useDraft("register");
  const [round, setRound] = useState(0);
  const [rest, setRest] = useState(false);
  const save = (form: FormData) =>
    saving.mutate(
      { people: people.flatMap((person) => changed(form, person)) },
      { onSuccess: () => (draft.forget(), setRound(round + 1)) },
    );
  const early = desk.state === "early";
  return (
    <>
      {early && (
        <Note kind="time">
          <p>Until half an hour before it starts, only apologies are noted.</p>
        </Note>
      )}
      <Form key={round} draft={draft} name="Who came" send={save}>
        <ul className="ev-list ev-register ev-spaced">
          {people.map((person) => (
            <RegisterRow key={person.bookingId} person={person} early={early} rest={rest} />
          ))}
        </ul>
        <p className="ev-row ev-register__acts">
          <button className="govuk-button" disabled={saving.isPending}>
            {early ? "Save apologies" : "Save who came"}
          </button>
          {!early && (
            <button className="govuk-button govuk-button--secondary" type="button" onClick={() => setRest(true)}>
              Everyone else attended
            </button>
          )}
          <span role="status">{saving.data && reportInWords(saving.data)}</span>
        </p>
      </Form>
      {saving.data && saving.data.refused.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {saving.data.refused.map(({ row, message }) => (
            <li key={row}>{message}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Only what is new is sent, so that two who mark the same list undo nothing. */
function changed(form: FormData, person: Attendee): AttendanceRow[] {
  const { bookingId } = person;
  const how = form.get(`how-${bookingId}`)?.toString() as AttendanceRow["how"] | undefined;
  if (!how) return [];
  const typed = form.get(`minutes-${bookingId}`)?.toString().trim();
  const minutes = how === "part" && typed ? { minutes: number(typed) } : {};
  if (how === knownOf(person) && (how !== "part" || minutes.minutes === person.minutes)) return [];
  return [{ bookingId, how, ...minutes }];
}

/** What is no number is sent as it was typed, for the API to refuse. */
const number = (typed: string) => (/^-?\d+$/.test(typed) ? Number(typed) : (typed as unknown as number));

function reportInWords({ saved, unchanged, refused }: { saved: number; unchanged: number; refused: unknown[] }): string {
  const words = [saved === 1 ? "1 saved" : `${saved} saved`];
  if (unchanged > 0) words.push(`${unchanged} known already`);
  if (refused.length > 0) words.push(`${refused.length} refused`);
  return words.join(", ");
}
