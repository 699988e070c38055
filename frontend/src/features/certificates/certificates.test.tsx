import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { certificatesRoutes } from "./routes";

const api = "http://api.test/api/v1";

test("anyone checks a code that they were shown, without signing in", async () => {
  server.use(
    http.get(`${api}/certificates/:code`, ({ params }) => {
      if (params.code === "H4KRTXH4KRTX")
        return HttpResponse.json({
          code: "H4KRTXH4KRTX",
          state: "good",
          name: "Tom Whitaker",
          event: "Neglect workshop",
          heldOn: "2026-11-12",
          minutes: 180,
        });
      if (params.code === "RRRRRRRRRRRR") return HttpResponse.json({ code: "RRRRRRRRRRRR", state: "revoked" });
      return HttpResponse.json(
        { type: "/problems/not-found", title: "", status: 404, requestId: "1", errors: [] },
        { status: 404 },
      );
    }),
  );
  const { user } = visit(certificatesRoutes, "/certificates");
  await user.type(screen.getByLabelText("Code on the certificate"), "H4KR-TXH4-KRTX");
  await user.click(screen.getByRole("button", { name: "Check" }));
  expect(await screen.findByRole("heading", { name: "This certificate is good" })).toBeVisible();
  expect(screen.getByText("Tom Whitaker")).toBeVisible();
  expect(screen.getByText("12 November 2026, for 180 minutes")).toBeVisible();
  await expectAccessible();
  await user.type(screen.getByLabelText("Check another code"), "RRRRRRRRRRRR{Enter}");
  expect(await screen.findByText(/was revoked/)).toBeVisible();
  await user.type(screen.getByLabelText("Check another code"), "AAAA{Enter}");
  expect(await screen.findByText(/No certificate has this code/)).toBeVisible();
  await expectAccessible();
});

test("no code at all is asked for at its field", async () => {
  const { user } = visit(certificatesRoutes, "/certificates");
  await user.click(screen.getByRole("button", { name: "Check" }));
  expect(screen.getByLabelText("Code on the certificate")).toHaveFocus();
  expect(screen.getByLabelText("Code on the certificate")).toHaveAccessibleDescription(/Enter the code on the certificate/);
});
