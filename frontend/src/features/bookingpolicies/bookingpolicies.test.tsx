import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { BookingPolicy } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { bookingpoliciesRoutes } from "./routes";

const at = `http://api.test/api/v1/organisations/${northdown}/booking-policy`;
const policy: BookingPolicy = {
  organisationId: northdown,
  organisationName: "Northdown Council",
  version: 0,
  isSet: false,
  approval: false,
  cutoffDays: 3,
  cutoffWorking: true,
  chargePence: 0,
  substitutes: true,
  reminderDays: [14, 5],
  offerHours: 24,
  approvalDays: 2,
  closedDays: [],
  words: "Cancel up to 3 working days before.",
  allowed: ["edit"],
};

test("an administrator sets the policy, and reads it as people will", async () => {
  let now = policy;
  const sent: unknown[] = [];
  server.use(
    http.get(at, () => HttpResponse.json(now)),
    http.put(at, async ({ request }) => {
      sent.push(await request.json());
      if (sent.length === 1)
        return HttpResponse.json(
          {
            type: "/problems/invalid-request",
            title: "",
            status: 400,
            requestId: "12345678",
            errors: [{ pointer: "/cutoffDays", message: "Days to cancel must be 60 or fewer" }],
          },
          { status: 400 },
        );
      now = { ...policy, isSet: true, version: 1, chargePence: 7550, words: "After that, £75.50 is charged." };
      return HttpResponse.json(now);
    }),
  );
  const { user } = visit(bookingpoliciesRoutes, "/admin/booking-policy", { me: personWho("organisation.manage") });
  const days = await screen.findByLabelText("Until how many days before can people cancel?");
  await expectAccessible();
  await user.clear(days);
  await user.type(days, "99");
  await user.clear(screen.getByLabelText("What is charged after that, in pounds?"));
  await user.type(screen.getByLabelText("What is charged after that, in pounds?"), "75.50");
  await user.type(screen.getByLabelText(/Days on which you are closed/), "4 1 2027");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("link", { name: "Days to cancel must be 60 or fewer" })).toHaveAttribute("href", "#cutoffDays");
  await user.clear(days);
  await user.type(days, "7");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved.")).toBeVisible();
  expect(screen.getByText(/People read: “After that, £75.50 is charged.”/)).toBeVisible();
  expect(sent[1]).toMatchObject({
    cutoffDays: 7,
    chargePence: 7550,
    closedDays: ["2027-01-04"],
    reminderDays: [14, 5],
    cutoffWorking: true,
  });
});
