import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Share } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { sharesRoutes } from "./routes";

const api = "http://api.test/api/v1";
const page = <T,>(items: T[]) => ({ items, page: 1, size: 100, total: items.length });
const share: Share = {
  id: "s1",
  version: 2,
  kind: "cpd-record",
  thingId: "r1",
  thing: { kind: "cpd-record", id: "r1", title: "Quiet heron", address: "/cpd/r1", summary: "" },
  ownerName: "Amara Osei",
  withId: "p2",
  withName: "Helen Marsh",
  purpose: "supervision",
  mayComment: true,
  until: "2026-12-24",
  state: "active",
  allowed: ["change", "end"],
  createdAt: "2026-11-26T09:00:00Z",
};
const record = { id: "r1", version: 0, stage: "draft", title: "Quiet heron", mine: true, missing: [], allowed: ["share"] };

beforeEach(() => {
  sessionStorage.clear();
  server.use(
    http.get(`${api}/cpd-records/r1`, () => HttpResponse.json(record)),
    http.get(`${api}/cpd-records`, () => HttpResponse.json(page([record, { ...record, id: "r2", title: "Loud gull" }]))),
    http.get(`${api}/shares/supervisors`, () => HttpResponse.json({ items: [{ id: "p2", name: "Helen Marsh" }] })),
    http.get(`${api}/shares`, () => HttpResponse.json(page([share]))),
  );
});

test("a piece is shared with the supervisor who is offered first, and another with it", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(`${api}/shares`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ items: [share] }, { status: 201 });
    }),
  );
  const routes = [...sharesRoutes, { path: "cpd/:id", element: <h1>The piece</h1> }];
  const { user } = visit(routes, "/cpd/r1/share", { me: personWho() });
  await user.click(await screen.findByRole("button", { name: /Helen Marsh, who supervises you/ }));
  await user.type(screen.getByLabelText("Until which day?", { selector: "#until" }), "24 12 2026");
  await user.click(await screen.findByText("Share other pieces with them as well"));
  await user.click(screen.getByLabelText("Loud gull"));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Share" }));
  expect(await screen.findByRole("heading", { name: "The piece" })).toBeVisible();
  expect(sent).toEqual([
    {
      things: [
        { kind: "cpd-record", id: "r1" },
        { kind: "cpd-record", id: "r2" },
      ],
      withId: "p2",
      purpose: "supervision",
      mayComment: true,
      until: "2026-12-24",
    },
  ]);
});

test("what is wrong is said at its field", async () => {
  server.use(
    http.post(`${api}/shares`, () =>
      HttpResponse.json(
        {
          type: "/problems/invalid-request",
          title: "",
          status: 400,
          requestId: "1",
          errors: [{ pointer: "/withId", message: "Choose somebody you work with" }],
        },
        { status: 400 },
      ),
    ),
  );
  const { user } = visit(sharesRoutes, "/cpd/r1/share", { me: personWho() });
  await user.click(await screen.findByRole("button", { name: "Share" }));
  expect(await screen.findByRole("link", { name: "Choose somebody you work with" })).toHaveAttribute("href", "#with");
  await expectAccessible();
});

test("a share is ended after it is said what that brings about", async () => {
  let ended = false;
  server.use(
    http.delete(`${api}/shares/s1`, () => {
      ended = true;
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(`${api}/shares`, () => HttpResponse.json(page(ended ? [] : [share]))),
  );
  const { user } = visit(sharesRoutes, "/cpd/r1/share", { me: personWho() });
  await user.click(await screen.findByText("End it now"));
  await user.click(screen.getByRole("button", { name: /^End it/ }));
  expect(await screen.findByText("It is not open to Helen Marsh any more.")).toBeVisible();
  expect(screen.queryByText(/May write to you about it\./)).toBeNull();
});

test("what others shared stands in one list, with until when", async () => {
  const gone: Share = { ...share, id: "s2", thingId: "r2", allowed: ["end"] };
  delete gone.thing;
  server.use(http.get(`${api}/shares/received`, () => HttpResponse.json(page([{ ...share, allowed: ["end"] }, gone]))));
  visit(sharesRoutes, "/shared-with-me", { me: personWho() });
  expect(await screen.findByRole("link", { name: "Quiet heron" })).toHaveAttribute("href", "/cpd/r1");
  const [, second] = screen.getAllByRole("listitem");
  expect(second && within(second).getByText("Something that is not open just now")).toBeVisible();
  expect(screen.getAllByText(/Amara Osei, for supervision, until 24 December 2026/)).toHaveLength(2);
  await expectAccessible();
});
