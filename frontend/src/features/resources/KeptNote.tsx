import type { ReadingListInput, ReadingListItem } from "@/api/generated";
import { Note } from "@/ui/Note";

type Props = { item: ReadingListItem; save: (input: ReadingListInput) => void; saved: boolean; drop: () => void };

export function KeptNote({ item, save, saved, drop }: Props) {
  return (
    <form onSubmit={(event) => {
      event.preventDefault();
      const form = new FormData(event.currentTarget);
      save({ status: form.get("status") as ReadingListInput["status"], note: String(form.get("note") ?? "") });
    }}>
      {saved && <Note kind="good"><span role="status">Saved. Only you see it.</span></Note>}
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="status">Where I am with it</label>
        <select className="govuk-select" id="status" name="status" defaultValue={item.status}>
          <option value="to-read">To read</option>
          <option value="reading">Reading</option>
          <option value="done">Done</option>
        </select>
      </div>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="note">My note</label>
        <div className="govuk-hint" id="note-hint">Nobody else sees it. Up to 4,000 characters.</div>
        <textarea className="govuk-textarea" id="note" name="note" rows={3} maxLength={4000} aria-describedby="note-hint" defaultValue={item.note} />
      </div>
      <p className="ev-row">
        <button className="govuk-button">Save</button>
        <button className="govuk-button govuk-button--secondary" type="button" onClick={drop}>Take off my list</button>
      </p>
    </form>
  );
}
