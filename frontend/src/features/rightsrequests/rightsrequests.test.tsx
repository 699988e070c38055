import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { RightsRequest } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { rightsrequestsRoutes } from "./routes";
import { clock } from "./words";

const at = "http://api.test/api/v1";
const admin = { me: personWho("privacy.manage") };
const page = <T,>(items: T[]) => ({ items, page: 1, size: 20, total: items.length });
const request: RightsRequest = {
  id: "q1",
  version: 2,
  organisationId: northdown,
  organisationName: "Northdown Council",
  requesterName: "Peter Lindqvist",
  kind: "access",
  words: "Copies of every record with my name",
  channel: "letter",
  state: "in-progress",
  receivedOn: "2026-10-15",
  dueOn: "2026-11-16",
  daysLeft: -9,
  pausedDays: 0,
  steps: [{ step: "receive", byRequester: false, at: "2026-10-16T09:00:00Z" }],
  allowed: ["clarify", "answer", "refuse"],
};

test("late requests say so, and a step that needs a reason asks for it", async () => {
  server.use(
    http.get(`${at}/organisations/:id/rights-requests`, () => HttpResponse.json(page([request]))),
    http.get(`${at}/rights-requests/q1`, () => HttpResponse.json(request)),
    http.put(`${at}/rights-requests/q1/step`, async ({ request: sent }) => {
      expect(sent.headers.get("If-Match")).toBe('"v2"');
      expect(await sent.json()).toEqual({ step: "refuse" });
      const error = { pointer: "/noteGiven", message: "Say why, in words for the person who asked" };
      const refused = { type: "/problems/invalid-request", title: "", status: 400, requestId: "q", errors: [error] };
      return HttpResponse.json(refused, { status: 400 });
    }),
  );
  const { user } = visit(rightsrequestsRoutes, "/admin/privacy", admin);
  expect(await screen.findByText("9 days late, was due on 16 November 2026")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: "Access: Peter Lindqvist" }));
  await user.click(await screen.findByRole("radio", { name: "We cannot do it" }));
  expect(screen.queryByRole("radio", { name: "It takes two months longer" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Save" }));
  const link = await screen.findByRole("link", { name: "Say why, in words for the person who asked" });
  expect(link).toHaveAttribute("href", "#note");
  await expectAccessible();
});

test("a request to be erased leads to what that would do", async () => {
  const erasure = { ...request, kind: "erasure" as const, personId: "p1" };
  server.use(http.get(`${at}/rights-requests/q1`, () => HttpResponse.json(erasure)));
  visit(rightsrequestsRoutes, "/admin/privacy/requests/q1", admin);
  const link = await screen.findByRole("link", { name: "See what taking their name off would do" });
  expect(link).toHaveAttribute("href", `/organisations/${northdown}/people/p1/erase`);
  await expectAccessible();
});

test("a request that came by letter is logged", async () => {
  let sent: unknown;
  server.use(
    http.get(`${at}/organisations/:id/rights-requests`, () => HttpResponse.json(page([]))),
    http.post(`${at}/organisations/:id/rights-requests`, async ({ request: asked }) => {
      sent = await asked.json();
      return HttpResponse.json(request, { status: 201 });
    }),
  );
  const { user } = visit(rightsrequestsRoutes, "/admin/privacy/requests/new", admin);
  await user.type(await screen.findByLabelText("Who asked?"), "Una Byrne");
  await user.selectOptions(screen.getByLabelText("What do they ask for?"), "Erasure");
  await user.click(screen.getByRole("radio", { name: "Letter" }));
  await user.type(screen.getByLabelText("On which day did it come?"), "2026-11-02");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Log it" }));
  expect(await screen.findByText("Nobody waits for an answer.")).toBeVisible();
  expect(sent).toEqual({ requesterName: "Una Byrne", kind: "erasure", channel: "letter", receivedOn: "2026-11-02" });
});

test("a person asks, is asked back, answers, and is told where to complain", async () => {
  const mine = { ...request, state: "clarifying" as const, dueOn: undefined, daysLeft: undefined, allowed: ["reply"] };
  server.use(
    http.get(`${at}/me/rights-requests`, () => HttpResponse.json(page([mine]))),
    http.post(`${at}/me/rights-requests`, async ({ request: asked }) => {
      expect(await asked.json()).toEqual({ organisationId: northdown, kind: "access" });
      return HttpResponse.json(mine, { status: 201 });
    }),
    http.get(`${at}/me/rights-requests/q1`, () =>
      HttpResponse.json(replied ? { ...request, state: "refused", allowed: [] } : mine),
    ),
    http.put(`${at}/me/rights-requests/q1/reply`, async ({ request: asked }) => {
      expect(await asked.json()).toEqual({ words: "Since 2020" });
      replied = true;
      return HttpResponse.json(request);
    }),
  );
  let replied = false;
  const { user } = visit(rightsrequestsRoutes, "/my-data/requests/new", { me: personWho() });
  await user.click(await screen.findByRole("radio", { name: "A copy of what you hold about me" }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Send" }));
  expect(await screen.findByText("The clock is stopped")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: "Access, Northdown Council" }));
  await user.type(await screen.findByLabelText("What they need to know"), "Since 2020");
  await user.click(screen.getByRole("button", { name: "Send" }));
  expect(await screen.findByRole("link", { name: "ico.org.uk/make-a-complaint" })).toBeVisible();
  await expectAccessible();
});

test("an answer that is being written stays when somebody else takes the request a step on, and can then be sent", async () => {
  let now = { ...request, allowed: ["answer"] };
  const versions: (string | null)[] = [];
  server.use(
    http.get(`${at}/rights-requests/q1`, () => HttpResponse.json(now)),
    http.put(`${at}/rights-requests/q1/step`, ({ request: sent }) => {
      versions.push(sent.headers.get("If-Match"));
      if (versions.length > 1) {
        now = { ...now, version: 4, steps: [...now.steps, { step: "answer", byRequester: false, at: "2026-11-29T09:00:00Z" }] };
        return HttpResponse.json(now);
      }
      now = { ...now, version: 3 };
      const stale = { type: "/problems/stale-version", title: "", status: 412, requestId: "q", errors: [] };
      return HttpResponse.json(stale, { status: 412 });
    }),
  );
  const { user } = visit(rightsrequestsRoutes, "/admin/privacy/requests/q1", admin);
  await user.click(await screen.findByRole("radio", { name: "It is answered" }));
  await user.type(screen.getByLabelText("What do you tell the person?"), "All of it is here");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Someone else has changed this since you opened it")).toBeVisible();
  expect(screen.getByLabelText("What do you tell the person?")).toHaveValue("All of it is here");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Answered")).toBeVisible();
  expect(versions).toEqual(['"v2"', '"v3"']);
  await waitFor(() => expect(screen.getByLabelText("What do you tell the person?")).toHaveValue(""));
  await expectAccessible();
});

test("a clock in words", () => {
  expect(clock({ ...request, daysLeft: 1 })).toBe("1 day left, due on 16 November 2026");
  expect(clock({ ...request, daysLeft: 0 })).toBe("Due today");
  expect(clock({ ...request, closedOn: "2026-11-02" })).toBe("Closed on 2 November 2026");
});
