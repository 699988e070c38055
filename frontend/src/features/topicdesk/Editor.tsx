import { Link } from "react-router";
import type { TopicLayer } from "@/api/generated";
import { fieldErrors, isStale } from "@/api/problem";
import { useSession } from "@/api/session";
import type { Words } from "@/api/useWords";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { About } from "./About";
import { Newer } from "./Newer";
import { Sections } from "./Sections";
import { fieldIn, layerInput } from "./layerInput";
import { useLayer } from "./useLayer";

/** One organisation's part of a topic's page, on one screen. A refused save keeps all that was done. */
export function Editor({ layer, words }: { layer: TopicLayer; words: Words }) {
  const { me } = useSession();
  const { draft, work, known, newer, save, restart } = useLayer(layer);
  const { sections } = work.now;
  const fieldFor = fieldIn(sections);
  const send = (form: FormData) => save.mutate(layerInput(form, sections, me?.id ?? "", known.ownerId));
  return (
    <Page title={`Edit ${layer.title}`} refused={save.isError}>
      <Heading layer={known} />
      {save.isError && (
        <ErrorSummary error={save.error} fieldFor={fieldFor}>
          {isStale(save.error) && newer && <Newer mine={sections} theirs={newer} use={() => restart(newer)} />}
        </ErrorSummary>
      )}
      {save.isSuccess && (
        <Note kind="good">
          <span role="status">Saved. </span>
          <Link to={`/topics/${layer.slug}`}>See the page</Link>
        </Note>
      )}
      {work.kept && !draft.kept && <KeptNote again={() => restart(layer)} />}
      <Form key={`${known.version}`} name="Topic page" draft={{ ...draft, forget: () => restart(layer) }} send={send}>
        <div className="ev-form">
          <About layer={known} audiences={words.audiences} errors={fieldErrors(save.error, fieldFor)} />
          <Sections
            sections={sections}
            core={known.core}
            words={words}
            errors={fieldErrors(save.error, fieldFor)}
            change={(next) => work.change({ ...work.now, sections: next })}
          />
          <p className="ev-row ev-pagedesk__save">
            <button className="govuk-button" disabled={save.isPending}>
              {newer ? "Save mine in place of theirs" : "Save"}
            </button>
            <Link to={`/topics/${layer.slug}`} target="_blank">
              See the page as it is now (opens in a new tab)
            </Link>
          </p>
        </div>
      </Form>
    </Page>
  );
}

function Heading({ layer }: { layer: TopicLayer }) {
  return (
    <div className="ev-head ev-spaced-l">
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to="/topic-pages">Topic pages</Link>
          </li>
        </ol>
      </nav>
      <h1>{layer.title}</h1>
      <p className="ev-lead">
        {layer.core
          ? "The page that every reader sees. Councils lay their own items over it."
          : `What ${layer.organisationName} lays over the network’s page. Only your own people see it, and changes to the network’s page flow in.`}
      </p>
    </div>
  );
}

function KeptNote({ again }: { again: () => void }) {
  return (
    <p className="ev-note ev-note--time ev-spaced-l" role="status">
      <span>
        We kept what you moved and placed.{" "}
        <button className="ev-link" type="button" onClick={again}>
          Throw it away and start again
        </button>
      </span>
    </p>
  );
}
