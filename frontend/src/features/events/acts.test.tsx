import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { anEvent } from "@/test/anEvent";
import { server } from "@/test/setup";
import { visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { eventsRoutes } from "./routes";

const api = "http://api.test/api/v1/events/e1";
const me = { me: personWho("events.run") };

afterEach(() => sessionStorage.clear());

test("somebody who was slower than another reads so, and can cancel at the second try", async () => {
  const versions: (string | null)[] = [];
  server.use(
    http.get(api, () => HttpResponse.json({ ...anEvent, version: 3 + versions.length, allowed: ["cancel"] })),
    http.post(`${api}/cancel`, ({ request }) => {
      versions.push(request.headers.get("If-Match"));
      if (versions.length > 1) return HttpResponse.json(anEvent);
      const stale = { type: "/problems/stale-version", title: "", status: 412, requestId: "r", errors: [] };
      return HttpResponse.json(stale, { status: 412 });
    }),
  );
  const { user } = visit(eventsRoutes, "/events/e1/cancel", me);
  await user.type(await screen.findByLabelText("Why?"), "The trainer is ill");
  await user.click(screen.getByRole("button", { name: "Cancel the event" }));
  expect(await screen.findByText("Someone else has changed this since you opened it")).toBeVisible();
  expect(screen.getByLabelText("Why?")).toHaveValue("The trainer is ill");
  await user.click(screen.getByRole("button", { name: "Cancel the event" }));
  await waitFor(() => expect(versions).toEqual(['"v3"', '"v4"']));
});

test("the recording can be taken away again", async () => {
  let taken = false;
  const recording = { kind: "resource", id: "r1", title: "The recording", address: "/resources/r1" };
  server.use(
    http.get(api, () => HttpResponse.json({ ...anEvent, allowed: ["write-note"], recording })),
    http.get(`${api}/together`, () =>
      HttpResponse.json({ offers: [], asks: [], contributions: [], teamNotes: [], mayContribute: false }),
    ),
    http.put(`${api}/shared-note`, () => HttpResponse.json({})),
    http.delete(`${api}/recording`, ({ request }) => {
      taken = request.headers.get("If-Match") === '"v4"';
      return HttpResponse.json(anEvent);
    }),
  );
  const { user } = visit(eventsRoutes, "/events/e1/after", me);
  await user.click(await screen.findByRole("button", { name: "Take it off: The recording" }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(taken).toBe(true));
});
