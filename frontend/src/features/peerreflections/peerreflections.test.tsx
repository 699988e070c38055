import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { PeerAsk, PeerInvite } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { PeerSides } from "./PeerSides";
import { peerreflectionsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const page = <T,>(items: T[]) => ({ items, page: 1, size: 100, total: items.length });
const ask: PeerAsk = {
  askedBy: "Amara Osei",
  peerName: "Sam Reed",
  question: "What did you notice?",
  title: "Quiet heron",
  state: "sent",
  until: "2026-12-24",
};
const invite: PeerInvite = {
  id: "i1",
  version: 3,
  recordId: "r1",
  peerName: "Sam Reed",
  question: "",
  shows: [],
  state: "answered",
  createdAt: "2026-11-26T09:00:00Z",
  until: "2026-12-24",
  answeredAt: "2026-11-27T09:00:00Z",
  setting: "colleague",
  answer: "You listened",
  inExports: true,
  allowed: ["choose-exports"],
};

beforeEach(() => sessionStorage.clear());

test("somebody elsewhere adds their side by a link, without signing in", async () => {
  const sent: unknown[] = [];
  server.use(
    http.get(`${api}/peer-links/abc`, () =>
      sent.length ? HttpResponse.json({ status: 404, requestId: "1", errors: [] }, { status: 404 }) : HttpResponse.json(ask),
    ),
    http.post(`${api}/peer-links/abc/answer`, async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(peerreflectionsRoutes, "/peer/abc");
  expect(await screen.findByText("What did you notice?")).toBeVisible();
  expect(screen.getByText("Quiet heron")).toBeVisible();
  expect(screen.queryByText("What they learnt")).toBeNull();
  await expectAccessible();
  await user.click(screen.getByLabelText("An informal talk with a colleague"));
  await user.type(screen.getByLabelText("Your side"), "You listened");
  await user.click(screen.getByRole("button", { name: "Send your side" }));
  expect(await screen.findByText("Thank you. Amara Osei can read your side now.")).toBeVisible();
  expect(sent).toEqual([{ setting: "colleague", answer: "You listened" }]);
  await expectAccessible();
});

test("a link that is over says so", async () => {
  server.use(
    http.get(`${api}/peer-links/abc`, () => HttpResponse.json({ status: 404, requestId: "1", errors: [] }, { status: 404 })),
  );
  visit(peerreflectionsRoutes, "/peer/abc");
  expect(await screen.findByText(/This link opens nothing/)).toBeVisible();
  await expectAccessible();
});

test("somebody is asked by mail, and sees only what is ticked", async () => {
  const sent: unknown[] = [];
  server.use(
    http.get(`${api}/cpd-records/r1`, () => HttpResponse.json({ id: "r1", title: "Quiet heron" })),
    http.post(`${api}/cpd-records/r1/peer-invites`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...invite, state: "sent" }, { status: 201 });
    }),
  );
  const routes = [...peerreflectionsRoutes, { path: "cpd/:id", element: <h1>The piece</h1> }];
  const { user } = visit(routes, "/cpd/r1/ask", { me: personWho() });
  await user.click(await screen.findByLabelText("Somebody else, by email"));
  await user.type(screen.getByLabelText("Their name"), "Sam Reed");
  await user.type(screen.getByLabelText("Their email address"), "sam@example.org");
  await user.click(screen.getByLabelText("Its title"));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Ask" }));
  expect(await screen.findByRole("heading", { name: "The piece" })).toBeVisible();
  expect(sent).toEqual([{ shows: ["title"], email: "sam@example.org", peerName: "Sam Reed" }]);
});

test("their side stands in their words, and may be left out of copies", async () => {
  const sent: unknown[] = [];
  let now = invite;
  server.use(
    http.get(`${api}/cpd-records/r1/peer-invites`, () => HttpResponse.json(page([now]))),
    http.put(`${api}/peer-invites/i1/exports`, async ({ request }) => {
      sent.push([request.headers.get("If-Match"), await request.json()]);
      now = { ...invite, version: 4, inExports: false };
      return HttpResponse.json(now);
    }),
  );
  const { user } = visit([{ path: "p", element: <PeerSides recordId="r1" /> }], "/p", { me: personWho() });
  expect(await screen.findByText("You listened")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Leave it out: Sam Reed" }));
  expect(await screen.findByText(/Copies of this piece leave it out/)).toBeVisible();
  expect(sent).toEqual([['"v3"', { inExports: false }]]);
  await expectAccessible();
});

test("a colleague finds who asked, and says no", async () => {
  let state: PeerAsk["state"] = "sent";
  server.use(
    http.get(`${api}/peer-asks`, () => HttpResponse.json(page([{ ...ask, id: "i1", state }]))),
    http.get(`${api}/peer-asks/i1`, () => HttpResponse.json({ ...ask, id: "i1", state })),
    http.post(`${api}/peer-asks/i1/decline`, () => {
      state = "declined";
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(peerreflectionsRoutes, "/asked-for-my-side", { me: personWho() });
  await user.click(await screen.findByRole("link", { name: /Amara Osei, until 24 December 2026/ }));
  await user.click(await screen.findByText("I cannot add my side"));
  await user.click(screen.getByRole("button", { name: "Say no" }));
  expect(await screen.findByText(/We told Amara Osei/)).toBeVisible();
  await expectAccessible();
});
