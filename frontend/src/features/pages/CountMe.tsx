import { useState } from "react";
import { mayCount, setMayCount } from "@/api/visits";

/** A simple way to object to being counted (PECR, schedule A1, statistical purposes); it holds for this browser. */
export function CountMe() {
  const [counted, setCounted] = useState(mayCount);
  const change = () => {
    setMayCount(!counted);
    setCounted(mayCount());
  };
  return (
    <p className="ev-row">
      <span role="status">{counted ? "Visits from this browser are counted." : "Visits from this browser are not counted."}</span>
      <button className="govuk-button govuk-button--secondary" type="button" onClick={change}>
        {counted ? "Do not count my visits" : "Count my visits"}
      </button>
    </p>
  );
}
