import { heading, inTheApp, seen, signIn } from "./browser.mjs";

const event = "/events/00000000-0000-7000-8000-000000015034";

export const journeys = {
  async "an event asks for others first, and says so before anyone books"(page) {
    await signIn(page, "gareth");
    await inTheApp(page, event);
    await page.getByRole("link", { name: "What it asks for first" }).click();
    await heading(page, "What it asks for first").waitFor();
    await page.getByLabel("Symposium or launch").check();
    await page.getByLabel("Each of these events").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Add the event" }).click();
    await page.getByRole("button", { name: /^Take off/ }).waitFor();
    await seen(page, "prerequisites");
    await page.getByRole("button", { name: "Save" }).click();
    await heading(page, "EDI steering group").waitFor();

    const other = await page
      .context()
      .browser()
      .newContext({ locale: "en-GB", viewport: { width: 390, height: 844 } });
    const editha = await other.newPage();
    await signIn(editha, "editha");
    await inTheApp(editha, event);
    await editha.getByText(/Go to these first: symposium/).waitFor();
    await seen(editha, "prerequisites-asked");
    await other.close();

    await inTheApp(page, `${event}/prerequisites`);
    await page.getByRole("button", { name: /^Take off/ }).click();
    await page.getByLabel("Symposium or launch").uncheck();
    await page.getByRole("button", { name: "Save" }).click();
    await heading(page, "EDI steering group").waitFor();
  },
};
