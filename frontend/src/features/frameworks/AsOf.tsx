import { useSearchParams } from "react-router";
import { useBack } from "@/ui/useBack";

/** Which day is looked at; in the address, so that it can be shared. */
export function AsOf({ on }: { on: string | undefined }) {
  const [, setSearch] = useSearchParams();
  const back = useBack();
  return (
    <form
      className="ev-row ev-spaced-l ev-no-print"
      key={back}
      onSubmit={(event) => {
        event.preventDefault();
        const value = new FormData(event.currentTarget).get("on");
        setSearch(typeof value === "string" && value ? { on: value } : {});
      }}
    >
      <label className="govuk-label" htmlFor="on">
        As of
      </label>
      <input className="govuk-input govuk-input--width-10" id="on" name="on" type="date" defaultValue={on ?? ""} />
      <button className="govuk-button govuk-button--secondary">Show this day</button>
    </form>
  );
}
