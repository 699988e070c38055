import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { ErasurePreview } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { erasureRoutes } from "./routes";

const api = "http://api.test/api/v1";
const preview: ErasurePreview = {
  waitingDays: 7,
  held: false,
  parts: [
    { key: "reading_list_item", title: "Your reading list", count: 12, onErasure: "goes", address: "/reading-list" },
    { key: "pack", title: "Packs you shared", count: 2, onErasure: "stays-without-name", stays: "Colleagues use it." },
    { key: "membership", title: "Where you work", count: 1, onErasure: "stays", stays: "Your organisation keeps it." },
  ],
};
const request = {
  id: "r1",
  state: "waiting" as const,
  askedAt: "2026-11-25T09:00:00Z",
  dueAt: "2026-12-02T09:00:00Z",
};

test("what goes and what stays is shown first, then a word is asked for, and it can be cancelled", async () => {
  let now = preview;
  server.use(
    http.get(`${api}/me/erasure`, () => HttpResponse.json(now)),
    http.post(`${api}/me/erasure`, async ({ request: sent }) => {
      const { confirm } = (await sent.json()) as { confirm: string };
      if (confirm !== "erase") return HttpResponse.json(refused, { status: 400 });
      now = { ...preview, request };
      return HttpResponse.json(request, { status: 201 });
    }),
    http.delete(`${api}/me/erasure`, () => {
      now = preview;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(erasureRoutes, "/my-data/erase", { me: personWho() });
  const goes = await screen.findByRole("region", { name: "What goes 12" });
  expect(within(goes).getByRole("link", { name: "Your reading list" })).toHaveAttribute("href", "/reading-list");
  expect(screen.getByText("Your organisation keeps it.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Erase my data and close my account" }));
  expect(await screen.findByRole("link", { name: "Type the word erase" })).toHaveAttribute("href", "#confirm");
  await expectAccessible();
  await user.type(screen.getByLabelText("Type the word erase"), "erase");
  await user.click(screen.getByRole("button", { name: "Erase my data and close my account" }));
  expect(await screen.findByText(/Your data will be erased on 2 December 2026/)).toBeVisible();
  const done = await screen.findByText(/We have noted that you asked/);
  await waitFor(() => expect(done.closest("[role=status]")).toHaveFocus());
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Cancel it and keep everything" }));
  expect(await screen.findByLabelText("Type the word erase")).toHaveValue("");
});

test("a legal hold is told before anything is asked", async () => {
  server.use(http.get(`${api}/me/erasure`, () => HttpResponse.json({ ...preview, held: true })));
  visit(erasureRoutes, "/my-data/erase", { me: personWho() });
  expect(await screen.findByText(/A legal hold is on what we hold about you/)).toBeVisible();
  await expectAccessible();
});

test("an administrator sees the organisation’s side, and needs the right", async () => {
  const path = `/organisations/${northdown}/people/p1/erase`;
  server.use(
    http.get(`${api}/organisations/${northdown}/people/p1/erasure`, () =>
      HttpResponse.json({ ...preview, parts: preview.parts.slice(1) }),
    ),
  );
  const { leave } = visit(erasureRoutes, path, { me: personWho("privacy.manage") });
  expect(await screen.findByRole("button", { name: "Take the name off" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Requests about data" })).toHaveAttribute(
    "href",
    `/admin/privacy?organisation=${northdown}`,
  );
  expect(screen.queryByText("Your reading list")).toBeNull();
  await expectAccessible();
  leave();
  visit(erasureRoutes, path, { me: personWho() });
  expect(await screen.findByText("You do not have permission to do this")).toBeVisible();
});

const refused = {
  type: "/problems/invalid-request",
  title: "There is a problem with what you sent",
  status: 400,
  requestId: "12345678",
  errors: [{ pointer: "/confirm", message: "Type the word erase" }],
};
