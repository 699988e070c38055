import type { ImportField, ImportSettings } from "@/api/generated";

/** What was chosen, as the API expects it. Columns are named in the order of the file. */
export function importSettings(form: FormData, columns: { name: string }[]): ImportSettings {
  const text = (name: string) => form.get(name)?.toString().trim() || undefined;
  const all = (name: string) => form.getAll(name).map(String);
  const matched = columns.flatMap(({ name }, n) => {
    const field = text(`column-${n}`);
    return field && field !== "skip" ? [{ field: field as ImportField, column: name }] : [];
  });
  return {
    columns: matched,
    kindId: text("kindId"),
    providerId: text("providerId"),
    publisher: text("publisher"),
    containerTitle: text("containerTitle"),
    side: text("side"),
    subKind: text("subKind"),
    access: text("access"),
    licence: text("licence"),
    visibility: text("visibility"),
    status: text("status"),
    matchTopics: form.has("matchTopics"),
    topicIds: all("topicIds"),
    audienceIds: all("audienceIds"),
  } as ImportSettings;
}
