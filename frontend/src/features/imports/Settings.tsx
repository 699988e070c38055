import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { setImport, type Import } from "@/api/generated";
import { getImportOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, ifMatch } from "@/api/problem";
import { useWords } from "@/api/useWords";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";
import { Columns } from "./Columns";
import { Defaults } from "./Defaults";
import { Discard } from "./Discard";
import { formatNames } from "./fields";
import { importSettings } from "./importSettings";

/** What the columns hold, and what each record gets that does not say it itself. */
export function Settings({ item }: { item: Import }) {
  const { words, error, retry } = useWords();
  const draft = useDraft("settings");
  const set = useSet(item, draft.forget);
  if (error && !words) return <Trouble error={error} retry={retry} />;
  return (
    <>
      {set.error && (
        <ErrorSummary
          error={set.error}
          fieldFor={(pointer) => (pointer.startsWith("/columns") ? "column-0" : (pointer.split("/")[1] ?? ""))}
        />
      )}
      <h1 className="ev-spaced">How to read {item.fileName}</h1>
      <p className="ev-lead ev-spaced-l">
        It is a {formatNames[item.format]} file. Nothing is added before you have looked at what is in it.
      </p>
      {!words && <Skeleton lines={10} />}
      {words && (
        <Form name="Settings" draft={draft} send={(form) => set.mutate(form)}>
          <div className="ev-form">
            {item.columns.length > 0 && (
              <Columns columns={item.columns} known={item.settings?.columns} error={fieldErrors(set.error).columns} />
            )}
            <Defaults known={item.settings} words={words} errors={fieldErrors(set.error)} />
            <p className="ev-row">
              <button className="govuk-button" disabled={set.isPending}>
                Read the file
              </button>
            </p>
          </div>
        </Form>
      )}
      <Discard item={item} />
    </>
  );
}

function useSet(item: Import, done: () => void) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (form: FormData) =>
      (
        await setImport({
          path: { id: item.id },
          headers: ifMatch(item.version),
          body: importSettings(form, item.columns),
          throwOnError: true,
        })
      ).data,
    onSuccess: async (answer) => {
      done();
      cache.setQueryData(getImportOptions({ path: { id: item.id } }).queryKey, answer);
      await navigate(`/imports/${item.id}`);
    },
  });
}
