import type { ReadingListInput, ReadingListItem } from "@/api/generated";
import { Form } from "@/ui/Form";
import { Note } from "@/ui/Note";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import type { Draft } from "@/ui/drafts";

const statuses = [
  { value: "to-read", name: "To read" },
  { value: "reading", name: "Reading" },
  { value: "done", name: "Done" },
];

type Props = { item: ReadingListItem; draft: Draft; save: (input: ReadingListInput) => void; saved: boolean; drop: () => void };

export function KeptNote({ item, draft, save, saved, drop }: Props) {
  return (
    <Form
      name="My reading list"
      draft={draft}
      send={(form) => save({ status: form.get("status") as ReadingListInput["status"], note: String(form.get("note") ?? "") })}
    >
      {saved && (
        <Note kind="good">
          <span role="status">Saved. Only you see it.</span>
        </Note>
      )}
      <Select name="status" label="Where I am with it" choices={statuses} value={item.status} />
      <TextArea name="note" label="My note" hint="Nobody else sees it." rows={3} most={4000} value={item.note} />
      <p className="ev-row">
        <button className="govuk-button">Save</button>
        <button className="govuk-button govuk-button--secondary" type="button" onClick={drop}>
          Take off my list
        </button>
      </p>
    </Form>
  );
}
