import type { Contributor, ResourceInput } from "@/api/generated";
import { fieldOf } from "@/api/problem";
import { resourceIdIn } from "@/ui/resourceAddress";

/** What was typed, as the API expects it. Nothing is judged here: the API is the only validator. */
export function resourceInput(form: FormData): ResourceInput {
  const text = (name: string) => form.get(name)?.toString().trim() || undefined;
  const all = (name: string) => form.getAll(name).map(String);
  const lines = (name: string) =>
    (text(name) ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  const words = (name: string) =>
    (text(name) ?? "")
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean);
  return {
    title: text("title"),
    contributors: contributors(form),
    kindId: text("kindId"),
    providerId: text("providerId"),
    publisher: text("publisher"),
    containerTitle: text("containerTitle"),
    volume: text("volume"),
    issue: text("issue"),
    pages: text("pages"),
    url: text("url"),
    doi: text("doi"),
    isbn: text("isbn"),
    issn: text("issn"),
    publishedOn: text("publishedOn"),
    language: text("language"),
    summary: text("summary"),
    keyMessages: lines("keyMessages"),
    soWhat: text("soWhat"),
    minutes: number(text("minutes")),
    side: text("side"),
    subKind: text("subKind"),
    access: text("access"),
    howToGetIn: text("howToGetIn"),
    licence: text("licence"),
    formats: all("formats"),
    organisationId: text("organisationId"),
    visibility: text("visibility"),
    serviceAreaId: text("serviceAreaId"),
    teamId: text("teamId"),
    baseline: form.has("baseline"),
    topicIds: all("topicIds"),
    audienceIds: all("audienceIds"),
    alsoUsefulForIds: all("alsoUsefulForIds"),
    keywords: words("keywords"),
    pcfDomains: all("pcfDomains"),
    reviewBy: text("reviewBy"),
    edition: text("edition"),
    supersedesId: resourceIdIn(text("supersedesId") ?? ""),
  } as ResourceInput;
}

/** A blank field is no number, never nought; what is no number is sent as it was typed, for the API to refuse. */
function number(text: string | undefined) {
  if (text === undefined) return undefined;
  return /^-?\d+$/.test(text) ? Number(text) : text;
}

/** Those who were named, in the order of their rows; a row left blank is nobody. */
function contributors(form: FormData): Contributor[] {
  return namedRows(form.getAll("row").map(String), form).map((row) => {
    const text = (part: string) => form.get(`${part}-${row}`)?.toString().trim() || undefined;
    return { family: text("family"), given: text("given"), name: text("body"), role: text("role") } as Contributor;
  });
}

const namedRows = (rows: string[], form: FormData) =>
  rows.filter((row) => ["family", "given", "body"].some((part) => form.get(`${part}-${row}`)?.toString().trim()));

const parts: Record<string, string> = { family: "family", given: "given", name: "body", role: "role", named: "family" };
const elsewhere: Record<string, string> = { serviceAreaChosen: "serviceAreaId", teamChosen: "teamId" };

/** Which field a pointer of the API leads to, in the form that was sent. */
export function fieldIn(form: FormData | null) {
  return (pointer: string): string => {
    const [first = "", at, part] = pointer.replace(/^\//, "").split("/");
    if (first !== "contributors" || !form || at === undefined) return elsewhere[first] ?? fieldOf(pointer);
    const row = namedRows(form.getAll("row").map(String), form)[Number(at)];
    return `${parts[part ?? "named"] ?? "family"}-${row}`;
  };
}
