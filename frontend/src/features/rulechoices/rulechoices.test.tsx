import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { RuleChoice } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { fieldIn } from "./rulesInput";
import { rulechoicesRoutes } from "./routes";

const at = "http://api.test/api/v1/me/rule-sets";
const known: RuleChoice = {
  version: 0,
  chosen: false,
  follows: [{ ruleSet: "social-work-england", countedFrom: "2012-05-01" }],
  choices: [
    { ruleSet: "social-work-england", name: "Social Work England", fromMyDay: false },
    { ruleSet: "hcpc", name: "HCPC", fromMyDay: false },
  ],
};

test("who moves to another regulator gives the first its last day", async () => {
  let sent: unknown;
  server.use(
    http.get(at, () => HttpResponse.json(known)),
    http.put(at, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...known, version: 1, chosen: true });
    }),
  );
  const { user } = visit(rulechoicesRoutes, "/cpd/readiness/rules", { me: personWho() });
  await user.type(await screen.findByLabelText(/Your last day/), "31 3 2024");
  await user.click(screen.getByRole("button", { name: "Follow other rules as well" }));
  await user.selectOptions(screen.getAllByLabelText("Rules")[1] as HTMLElement, "hcpc");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved.")).toBeVisible();
  expect(sent).toEqual({
    follows: [{ ruleSet: "social-work-england", countedFrom: "2012-05-01", endsOn: "2024-03-31" }, { ruleSet: "hcpc" }],
  });
});

test("what is refused is shown at the row that was sent", () => {
  const form = new FormData();
  form.append("item", "0");
  form.append("item", "4");
  expect(fieldIn(form)("/follows/1/endsOn")).toBe("endsOn-4");
});
