import { goTo, heading, seen, signIn, web } from "./browser.mjs";

export const journeys = {
  async "an administrator sets how bookings are taken, and reads it as people will"(page) {
    await signIn(page, "gareth");
    await goTo(page, "Learning events", "Booking policy");
    await heading(page, "Booking policy").waitFor();
    const charge = page.getByLabel("What is charged after that, in pounds?");
    await charge.fill("a lot");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").filter({ hasText: /./ }).waitFor();
    await seen(page, "booking-policy-refused");
    await charge.fill("0");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.").waitFor();
    await seen(page, "booking-policy");
    await goTo(page, "Learning events", "Approvals");
    await heading(page, "Approvals").waitFor();
    await seen(page, "booking-approvals");
    await goTo(page, "Learning events", "My bookings");
    await heading(page, "My bookings").waitFor();
    await seen(page, "my-bookings");
  },

  async "a link to an offer that is not ours says what to do, without signing in"(page) {
    await page.goto(`${web}/offers/abc`);
    await heading(page, "This link leads nowhere").waitFor();
    await seen(page, "offer-unknown");
  },
};
