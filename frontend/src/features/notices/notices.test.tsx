import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Notice } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { Bell } from "./Bell";
import { noticesRoutes } from "./routes";

const api = "http://api.test/api/v1/me/notices";
const session = { me: personWho() };
const told = (id: string, more: Partial<Notice> = {}): Notice => ({
  id,
  kind: "sent",
  title: `About ${id}`,
  address: `/resources/${id}`,
  createdAt: "2026-11-20T10:00:00Z",
  ...more,
});
const page = (...items: Notice[]) => HttpResponse.json({ items, page: 1, size: 20, total: items.length });

beforeEach(() => sessionStorage.clear());

test("what is unread is marked, and all of it is read up to the newest that was shown", async () => {
  let notices = [told("two", { detail: "First line\n<b>second</b>" }), told("one", { readAt: "2026-11-21T10:00:00Z" })];
  const sent: unknown[] = [];
  server.use(
    http.get(api, () => page(...notices)),
    http.put(`${api}/read`, async ({ request }) => {
      sent.push(await request.json());
      notices = notices.map((notice) => ({ ...notice, readAt: "2026-11-22T10:00:00Z" }));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(noticesRoutes, "/notices", session);
  expect(await screen.findByRole("link", { name: "About two" })).toHaveAttribute("href", "/resources/two");
  expect(screen.getByText(/<b>second<\/b>/)).toBeVisible();
  expect(screen.getAllByText("Unread", { selector: ".ev-tag" })).toHaveLength(1);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Mark all as read" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: /Mark/ })).toBeNull());
  expect(sent).toEqual([{ newestId: "two" }]);
});

test("following a notice marks it as read", async () => {
  const read: string[] = [];
  server.use(
    http.get(api, () => page(told("one"))),
    http.put(`${api}/:id/read`, ({ params }) => {
      read.push(String(params.id));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit([...noticesRoutes, { path: "resources/:id", element: <h1>The resource</h1> }], "/notices", session);
  await user.click(await screen.findByRole("link", { name: "About one" }));
  expect(await screen.findByRole("heading", { name: "The resource" })).toBeVisible();
  await waitFor(() => expect(read).toEqual(["one"]));
  await expectAccessible();
});

test("an empty page says what will come", async () => {
  server.use(http.get(api, () => page()));
  visit(noticesRoutes, "/notices", session);
  expect(await screen.findByText(/We tell you here when something you rely on changes/)).toBeVisible();
  await expectAccessible();
});

test("people choose how often they are mailed", async () => {
  server.use(
    http.get(`${api}/mail`, () => HttpResponse.json({ mailed: "daily", email: "pat@example.org" })),
    http.put(`${api}/mail`, async ({ request }) => HttpResponse.json(await request.json())),
  );
  const { user } = visit(noticesRoutes, "/notices/settings", session);
  expect(await screen.findByRole("radio", { name: "Once a day" })).toBeChecked();
  expect(screen.getByText("Mail goes to pat@example.org")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Never" }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved.")).toBeVisible();
  expect(screen.getByRole("radio", { name: "Never" })).toBeChecked();
  await expectAccessible();
});

test("the bell says how much is unread, and is not there for people who have not signed in", async () => {
  server.use(http.get(`${api}/unread`, () => HttpResponse.json({ count: 100 })));
  const { leave } = visit([{ path: "/", Component: Bell }], "/", session);
  expect(await screen.findByRole("link", { name: /^Notices ?, 99 or more unread$/ })).toHaveAttribute("href", "/notices");
  expect(screen.getByRole("status")).toHaveTextContent("99 or more unread notices");
  await expectAccessible();
  leave();
  visit([{ path: "/", Component: Bell }], "/");
  expect(screen.queryByRole("link")).toBeNull();
});
