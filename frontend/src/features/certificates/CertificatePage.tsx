import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import type { Certificate } from "@/api/generated";
import { checkCertificateOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { TextInput } from "@/ui/TextInput";
import { day } from "@/ui/dates";

const title = "Check a certificate";

/** For anyone who was shown a certificate: whether it is good, and what it says. */
export function CertificatePage() {
  const { code } = useParams();
  return (
    <Page title={title}>
      <h1 className="ev-spaced-l">{title}</h1>
      {code && <Checked code={code} />}
      <Ask key={code} code={code ?? ""} />
    </Page>
  );
}

function Ask({ code }: { code: string }) {
  const navigate = useNavigate();
  const [error, setError] = useState<string>();
  return (
    <form
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        const typed =
          new FormData(event.currentTarget)
            .get("code")
            ?.toString()
            .replace(/[^a-z0-9]/gi, "") ?? "";
        if (typed) void navigate(`/certificates/${typed.slice(0, 20)}`);
        else {
          setError("Enter the code on the certificate");
          document.getElementById("code")?.focus();
        }
      }}
    >
      <TextInput
        name="code"
        label={code ? "Check another code" : "Code on the certificate"}
        hint="12 letters and numbers"
        width={20}
        autoComplete="off"
        spellCheck={false}
        error={error}
      />
      <button className="govuk-button">Check</button>
    </form>
  );
}

function Checked({ code }: { code: string }) {
  const { data, error } = useQuery({ ...checkCertificateOptions({ path: { code } }), retry: false });
  const problem = asProblem(error);
  if (problem?.status === 404 || problem?.status === 400) {
    return (
      <div className="ev-spaced-l" role="status">
        <Note kind="warn">
          <p>No certificate has this code. Check the letters on it: there is no O, I, L, S, Z, 0, 1, 2 or 5 in a code.</p>
        </Note>
      </div>
    );
  }
  if (error) return <p role="alert">{problem?.detail ?? describe(problem)}</p>;
  return data ? <Says certificate={data} /> : <Skeleton lines={4} />;
}

function Says({ certificate: c }: { certificate: Certificate }) {
  if (c.state === "revoked" || !c.heldOn) {
    return (
      <div className="ev-spaced-l" role="status">
        <Note kind="warn">
          <p>This certificate was revoked, because the attendance it shows was corrected.</p>
        </Note>
      </div>
    );
  }
  return (
    <section className="ev-card ev-card--roomy ev-stack ev-spaced-l ev-certificate" aria-labelledby="good">
      <h2 id="good">This certificate is good</h2>
      <dl className="ev-facts">
        <div>
          <dt>Who attended</dt>
          <dd>{c.name}</dd>
        </div>
        <div>
          <dt>What</dt>
          <dd>{c.event}</dd>
        </div>
        <div>
          <dt>When</dt>
          <dd>
            {day(c.heldOn)}, for {c.minutes} minutes
          </dd>
        </div>
      </dl>
    </section>
  );
}
