import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { EventPrerequisites } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { prerequisitesRoutes } from "./routes";

const at = "http://api.test/api/v1/events/e2";
const asked: EventPrerequisites = {
  eventId: "e2",
  version: 3,
  asked: [{ kind: "induction-demo", met: false }],
  allowed: ["edit"],
};
const planned = [
  { id: "e1", title: "Writing analysis, part one", stage: "completed" },
  { id: "e2", title: "Writing analysis, part two", stage: "published" },
];

test("whoever runs an event says what it asks for first", async () => {
  const sent: { body: unknown; version: string | null }[] = [];
  server.use(
    http.get(at, () => HttpResponse.json({ id: "e2", title: "Writing analysis, part two" })),
    http.get("http://api.test/api/v1/events", () => HttpResponse.json({ items: planned, page: 1, size: 100, total: 2 })),
    http.get(`${at}/prerequisites`, () => HttpResponse.json(asked)),
    http.put(`${at}/prerequisites`, async ({ request }) => {
      sent.push({ body: await request.json(), version: request.headers.get("If-Match") });
      if (sent.length > 1) return HttpResponse.json({ ...asked, version: 4 });
      return HttpResponse.json(
        {
          type: "/problems/invalid-request",
          title: "",
          status: 400,
          requestId: "12345678",
          errors: [{ pointer: "/eventIds/0", message: "Choose another event that you can see" }],
        },
        { status: 400 },
      );
    }),
  );
  const { user } = visit(prerequisitesRoutes, "/events/e2/prerequisites", { me: personWho() });
  expect(await screen.findByLabelText("Induction demonstration")).toBeChecked();
  await user.click(screen.getByLabelText("Workshop"));
  expect(await screen.findByRole("option", { name: /part one/ })).toBeInTheDocument();
  expect(screen.queryByRole("option", { name: /part two/ })).toBeNull();
  await user.selectOptions(screen.getByLabelText("Each of these events"), "e1");
  await user.click(screen.getByRole("button", { name: "Add the event" }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("link", { name: "Choose another event that you can see" })).toHaveAttribute("href", "#event");
  expect(screen.getByRole("button", { name: "Take off Writing analysis, part one" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Save" }));
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual({ body: { kinds: ["workshop", "induction-demo"], eventIds: ["e1"] }, version: '"v3"' });
});

test("what somebody else saved meanwhile is told, and the second try replaces it", async () => {
  let now = asked;
  const versions: (string | null)[] = [];
  server.use(
    http.get(at, () => HttpResponse.json({ id: "e2", title: "Writing analysis, part two" })),
    http.get("http://api.test/api/v1/events", () => HttpResponse.json({ items: planned, page: 1, size: 100, total: 2 })),
    http.get(`${at}/prerequisites`, () => HttpResponse.json(now)),
    http.put(`${at}/prerequisites`, ({ request }) => {
      versions.push(request.headers.get("If-Match"));
      if (now.version === 4) return HttpResponse.json(now);
      now = { ...asked, version: 4 };
      const stale = { type: "/problems/stale-version", title: "", status: 412, requestId: "12345678", errors: [] };
      return HttpResponse.json(stale, { status: 412 });
    }),
  );
  const { user } = visit(prerequisitesRoutes, "/events/e2/prerequisites", { me: personWho() });
  await user.click(await screen.findByLabelText("Workshop"));
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("alert")).toBeInTheDocument();
  expect(screen.getByLabelText("Workshop")).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Save" }));
  await vi.waitFor(() => expect(versions).toEqual(['"v3"', '"v4"']));
});
