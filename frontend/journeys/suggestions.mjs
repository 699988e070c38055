import { goTo, heading, seen, signIn } from "./browser.mjs";

export const journeys = {
  async "a practitioner suggests a learning event and sees what becomes of it"(page) {
    await signIn(page, "tom");
    await goTo(page, "Learning events", "Calendar");
    await page.getByRole("link", { name: "Suggest one to the organiser" }).click();
    await heading(page, "Suggest a learning event").waitFor();
    await seen(page, "suggest-event");
    await page.getByRole("button", { name: "Send the suggestion" }).click();
    await page.getByRole("link", { name: "Write why it would help" }).waitFor();
    await seen(page, "suggest-refused");
    await page.getByRole("textbox", { name: "What should it be about?" }).fill("Writing chronologies that help");
    await page.getByRole("textbox", { name: "Why would it help?" }).fill("Ours are long and nobody reads them.");
    await page.getByRole("button", { name: "Send the suggestion" }).click();
    await page.getByText("Thank you. It is with those who can do something about it.").waitFor();
    await page.getByText("The trainer is booked until summer. We ask again in May.").waitFor();
    await seen(page, "my-suggestions");
  },

  async "an organiser answers what was suggested, and reads protected time"(page) {
    await signIn(page, "gareth");
    await goTo(page, "Learning events", "Suggested");
    await page.getByRole("heading", { name: "Talking with teenagers who do not want to talk" }).waitFor();
    await seen(page, "suggested-events");
    await page.getByRole("link", { name: /^Answer.*Talking with teenagers/ }).click();
    await page.getByRole("radio", { name: "It is planned" }).click();
    await page.getByRole("combobox", { name: "Which learning event?" }).waitFor();
    await seen(page, "answer-suggestion");
    await page.getByRole("radio", { name: "Not now" }).click();
    await page.getByRole("textbox", { name: "Why not now?" }).fill("After Easter, when we have a room.");
    await page.getByRole("button", { name: "Send the answer" }).click();
    await heading(page, "Suggested learning events").waitFor();
    await goTo(page, "Learning events", "Protected time");
    await heading(page, "Protected time").waitFor();
    await seen(page, "protected-time");
  },

  async "an editor begins a draft from what a reader suggested"(page) {
    await signIn(page, "editha");
    await page.goto(new URL("/desk/suggestions", page.url()).href);
    await page.getByRole("link", { name: /^Answer.*How sleep and neglect/ }).click();
    await page.getByRole("radio", { name: "It is added" }).click();
    await seen(page, "suggested-resource");
    await page.getByRole("link", { name: "Start a draft from it" }).click();
    await heading(page, "Add a resource").waitFor();
  },
};
