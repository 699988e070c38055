import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { BookingApproval } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { bookingapprovalsRoutes } from "./routes";

const api = "http://api.test/api/v1/booking-approvals";
const approval: BookingApproval = {
  bookingId: "b1",
  personId: "p1",
  personName: "Amara Osei",
  place: "Assessment team one",
  eventId: "e1",
  eventTitle: "Writing analysis",
  startsAt: "2026-12-09T10:00:00Z",
  endsAt: "2026-12-09T13:00:00Z",
  state: "requested",
  askedAt: "2026-11-30T09:00:00Z",
  managerName: "Helen Marsh",
  othersFrom: "2026-12-02T09:00:00Z",
  allowed: ["decide"],
};
const list = (...items: BookingApproval[]) => HttpResponse.json({ items, page: 1, size: 20, total: items.length });

test("a manager approves with one click, and declines with a reason", async () => {
  const said: unknown[] = [];
  server.use(
    http.get(api, () => list(approval, { ...approval, bookingId: "b2", personName: "Marcus Bell", allowed: [] })),
    http.post(`${api}/b1/decide`, async ({ request }) => {
      said.push(await request.json());
      if (said.length !== 2) return new HttpResponse(null, { status: 204 });
      return HttpResponse.json(
        {
          type: "/problems/invalid-request",
          title: "",
          status: 400,
          requestId: "12345678",
          errors: [{ pointer: "/reasonGiven", message: "Enter why you decline it" }],
        },
        { status: 400 },
      );
    }),
  );
  const { user } = visit(bookingapprovalsRoutes, "/events/approvals", { me: personWho("bookings.approve") });
  expect(await screen.findByText("Helen Marsh decides. From Wednesday 2 December 2026 you can, too.")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: /^Approve Amara Osei/ }));
  const done = await screen.findByText("Approved: Amara Osei, Writing analysis. They are told.");
  await waitFor(() => expect(done.closest("[tabindex]")).toHaveFocus());
  expect(said).toEqual([{ approve: true }]);
  await user.click(screen.getByRole("link", { name: /^Decline Amara Osei/ }));
  expect(await screen.findByText("Amara Osei, Writing analysis")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Decline" }));
  expect(await screen.findByRole("link", { name: "Enter why you decline it" })).toHaveAttribute("href", "#reason");
  await user.type(screen.getByLabelText("Why?"), "We are too few");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Decline" }));
  expect(await screen.findByRole("heading", { name: "Approvals" })).toBeVisible();
  expect(said.at(-1)).toEqual({ approve: false, reason: "We are too few" });
});
