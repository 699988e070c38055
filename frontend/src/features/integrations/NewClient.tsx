import { useState } from "react";
import { useNavigate } from "react-router";
import { TextInput } from "@/ui/TextInput";

/** Leads to the page of a client that has an account in Keycloak and has not called yet. */
export function NewClient() {
  const navigate = useNavigate();
  const [error, setError] = useState<string>();
  return (
    <section className="ev-card ev-spaced-top" aria-labelledby="new-client">
      <h2 id="new-client" className="ev-spaced">
        Tie a new client
      </h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const id = new FormData(event.currentTarget).get("clientId")?.toString().trim() ?? "";
          if (id === "") {
            setError("Enter the client’s id");
            document.getElementById("clientId")?.focus();
          } else void navigate(`/integrations/${encodeURIComponent(id)}`);
        }}
      >
        <TextInput
          name="clientId"
          label="Its id in Keycloak"
          hint="Give it an account there first, with the scopes that it needs."
          width={20}
          spellCheck={false}
          error={error}
        />
        <button className="govuk-button govuk-button--secondary">Go on</button>
      </form>
    </section>
  );
}
