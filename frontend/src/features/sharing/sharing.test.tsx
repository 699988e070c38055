import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { SendingInput } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { sharingRoutes } from "./routes";

const api = "http://api.test/api/v1";
const me = { me: personWho() };

test("a colleague is found by name and sent it with a message; a refusal names who cannot open it", async () => {
  const sent: SendingInput[] = [];
  server.use(
    http.get(`${api}/resources/r1`, () => HttpResponse.json({ id: "r1", title: "Sibling time" })),
    http.get(`${api}/colleagues`, ({ request }) => {
      expect(new URL(request.url).searchParams.get("q")).toMatch(/^To/);
      return HttpResponse.json({ items: [{ id: "t1", name: "Tom Whitaker", place: "Assessment team" }] });
    }),
    http.post(`${api}/sendings`, async ({ request }) => {
      sent.push((await request.json()) as SendingInput);
      if (sent.length === 1) return HttpResponse.json(refusal, { status: 400 });
      const thing = { kind: "resource", id: "r1", title: "Sibling time", address: "/resources/r1", summary: "" };
      return HttpResponse.json({ id: "s1", thing, recipients: 1, sentAt: "2026-11-25T09:00:00Z" }, { status: 201 });
    }),
  );
  const { user } = visit(sharingRoutes, "/send/resource/r1", me);
  await user.type(await screen.findByLabelText("Who is it for?"), "Tom");
  await user.click(await screen.findByRole("button", { name: "Choose Tom Whitaker" }));
  await user.type(screen.getByLabelText("Message"), "For Thursday");
  await user.click(screen.getByRole("button", { name: "Send" }));
  const why = "They cannot open this, because it is not shared with them: Tom Whitaker";
  expect(await screen.findByRole("link", { name: why })).toHaveAttribute("href", "#recipient");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Send" }));
  expect(await screen.findByText(/One person has been told/)).toBeVisible();
  expect(sent[1]).toEqual({ kind: "resource", thingId: "r1", recipientIds: ["t1"], message: "For Thursday" });
  await expectAccessible();
});

test("someone who is not signed in is asked to sign in", async () => {
  server.use(http.get(`${api}/packs/p1`, () => HttpResponse.json({ id: "p1", title: "For Thursday" })));
  visit(sharingRoutes, "/send/pack/p1");
  expect(await screen.findByRole("heading", { name: "Sign in to see this" })).toBeVisible();
  await expectAccessible();
});

const refusal = {
  type: "/problems/invalid-request",
  title: "There is a problem with what you sent",
  status: 400,
  requestId: "12345678",
  errors: [{ pointer: "/recipientIds", message: "They cannot open this, because it is not shared with them: Tom Whitaker" }],
};
