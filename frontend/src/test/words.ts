import { http, HttpResponse } from "msw";
import type { Me, Right } from "@/api/generated";
import { server } from "./setup";

export const northdown = "00000000-0000-7000-8000-000000000001";
const at = "http://api.test/api/v1";
const page = <T>(items: T[], total = items.length) => ({ items, page: 1, size: 100, total });

const organisation = {
  id: northdown,
  name: "Northdown",
  alias: "northdown",
  kind: "council",
  serviceAreas: [{ id: "s1", name: "Early help", socialCare: true, teams: [{ id: "m1", name: "North" }] }],
};

/** The organisation is told with its areas and teams, to whoever asks for one. */
export const organisationIsKnown = () =>
  server.use(
    http.get(`${at}/organisations/all`, () => HttpResponse.json(page([organisation]))),
    http.get(`${at}/organisations/:id`, ({ params }) => HttpResponse.json({ ...organisation, id: params.id })),
  );

/** Someone who may do this in Northdown. */
export const personWho = (...rights: Right[]): Me => ({
  id: "00000000-0000-7000-8000-000000000110",
  displayName: "Editha Rowe",
  carer: false,
  platformAdmin: false,
  organisations: [{ id: northdown, name: "Northdown", kind: "council" }],
  assignments: [],
  interests: [],
  can: rights.map((right) => ({ right, organisationIds: [northdown], everywhere: false })),
});

/** Whoever looks after the platform, and belongs to no organisation. */
export const platformAdmin = (...rights: Right[]): Me => ({
  ...personWho(),
  platformAdmin: true,
  organisations: [],
  can: ["platform.manage" as const, ...rights].map((right) => ({ right, organisationIds: [], everywhere: true })),
});

/** What editors choose from. Kinds come in two pages, and both must be read. */
export function wordsAreKnown() {
  const kinds = [
    { id: "k1", slug: "article", name: "Article" },
    { id: "k2", slug: "briefing", name: "Briefing" },
  ];
  server.use(
    http.get(`${at}/kinds`, ({ request }) => {
      const n = Number(new URL(request.url).searchParams.get("page"));
      return HttpResponse.json(page(kinds.slice(n - 1, n), 2));
    }),
    http.get(`${at}/audiences`, () => HttpResponse.json(page([{ id: "a1", slug: "housing", name: "Housing" }]))),
    http.get(`${at}/providers`, () => HttpResponse.json(page([{ id: "p1", slug: "nice", name: "NICE" }]))),
    http.get(`${at}/topics`, () =>
      HttpResponse.json(
        page([
          {
            id: "t1",
            slug: "care",
            title: "Care",
            intro: "",
            synonyms: [],
            balance: { practice: 0, people: 0, research: 0, mixed: 0 },
          },
        ]),
      ),
    ),
    http.get(`${at}/organisations`, () => HttpResponse.json(page([organisation]))),
    http.get(`${at}/pcf-domains`, () => HttpResponse.json([{ code: "values", name: "Values and ethics" }])),
  );
}
