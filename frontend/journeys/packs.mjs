import { expectAccessible, goTo, heading, inTheApp, seen, shot, signIn, web } from "./browser.mjs";

export const journeys = {
  async "a pack is found, printed, copied, adapted and sent to a colleague"(page) {
    await signIn(page, "amara");
    await goTo(page, "Hub", "Packs");
    await page.getByRole("link", { name: "Stop the Clock: Assessment" }).waitFor();
    await seen(page, "packs");
    await page.getByRole("link", { name: "Self-neglect: a supervision pack" }).last().click();
    await heading(page, "Self-neglect: a supervision pack").waitFor();
    await seen(page, "pack");
    await page.emulateMedia({ media: "print" });
    await shot(page, "pack-print");
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("button", { name: "Copy and adapt" }).click();
    await heading(page, "Change a pack").waitFor();
    await page.getByRole("button", { name: /^Move down: Self-neglect: eight/ }).click();
    await page.getByLabel("Add from the hub").fill("kinship care practice");
    await page.getByRole("button", { name: /^Add.*Kinship Care Practice Guide/ }).click();
    await page.getByRole("radio", { name: "The whole organisation" }).check();
    await seen(page, "pack-edit");
    await page.getByRole("button", { name: "Save the pack" }).click();
    await page.getByText("Adapted from").waitFor();
    await page.getByRole("link", { name: "Kinship Care Practice Guide" }).waitFor();
    await page.getByRole("link", { name: "Send it to a colleague" }).click();
    await page.getByRole("searchbox", { name: "Who is it for?" }).fill("hel");
    await page.getByRole("button", { name: "Choose Helen Marsh" }).click();
    await page.getByLabel("Message").fill("For Thursday, <b>if</b> you have a minute.");
    await seen(page, "send");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.getByText("One person has been told").waitFor();
    await expectAccessible(page, "sent");
  },

  async "a supervisor’s list is read by the team, and a tick has a name"(page) {
    await signIn(page, "amara");
    await inTheApp(page, "/reading-list");
    await page.getByRole("link", { name: "My team’s" }).click();
    await page.getByRole("heading", { name: "Before the neglect workshop" }).waitFor();
    await page.getByRole("checkbox", { name: /Team notes/ }).click();
    await page.getByText("Read by Amara Osei, Helen Marsh").waitFor();
    await seen(page, "team-list");
    await page.getByRole("checkbox", { name: /Team notes/ }).click();
    await page.getByText("Read by Helen Marsh").waitFor();
    await page.goto(`${web}/resources/00000000-0000-7000-8000-000000001017`);
    await page.getByRole("link", { name: "Put it in a pack" }).click();
    await heading(page, "Put it in a pack").waitFor();
    await seen(page, "pack-add");
  },
};
