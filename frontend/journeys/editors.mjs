import assert from "node:assert/strict";
import { createServer } from "node:http";
import { atTheDesk, expectAccessible, heading, seen, shot, signIn, web } from "./browser.mjs";

/** A small site of which the API may read pages: EVIDENT_FETCH_ALLOW names its address, and nothing else on this machine. */
async function somePages() {
  const allowed = process.env.EVIDENT_FETCH_ALLOW;
  assert.ok(allowed, "Start the API and this journey with EVIDENT_FETCH_ALLOW=127.0.0.1:18099");
  const [host, port] = allowed.split(":");
  const paper = `<title>Paper</title><meta name="citation_title" content="Rest &amp; night duty"><meta name="citation_author" content="Marlow, Ann">
    <meta name="citation_journal_title" content="Night Work"><meta name="citation_doi" content="10.1108/jap-04-2023-0014">`;
  const server = createServer((request, response) => {
    if (request.url === "/inside") response.writeHead(302, { location: `http://127.0.0.1:${new URL(web).port}/` }).end();
    else response.writeHead(200, { "content-type": "text/html" }).end(paper);
  });
  await new Promise((listening) => void server.listen(Number(port), host, listening));
  return { server, at: `http://${allowed}` };
}

export const journeys = {
  async "an editor adds, publishes, archives, brings back and withdraws a resource"(page) {
    const title = `Sibling time after a move ${Date.now()}`;
    await signIn(page, "editha");
    await atTheDesk(page, "Our resources");
    await heading(page, "Our resources").waitFor();
    await seen(page, "our-resources");
    await page.getByRole("link", { name: "Add a resource" }).first().click();
    await page.getByRole("button", { name: "Save as a draft" }).waitFor();
    await page.getByLabel("Minutes to read, watch or listen").fill("ten");
    await page.getByRole("button", { name: "Save as a draft" }).click();
    await page
      .getByRole("alert")
      .getByText(/could not read|There is a problem/)
      .waitFor();
    await page.getByLabel("Minutes to read, watch or listen").fill("");
    await page.getByRole("button", { name: "Save as a draft" }).click();
    await page.getByRole("link", { name: "Enter a title" }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "title");
    await seen(page, "add-resource-refused");
    await page.getByRole("textbox", { name: "Title" }).fill(title);
    await page.getByLabel("Kind", { exact: true }).selectOption({ label: "Briefing" });
    await page.getByLabel("Minutes to read, watch or listen").fill("8");
    await page.getByRole("radio", { name: "Practice knowledge" }).check();
    await page.getByRole("radio", { name: "Council sign-in" }).check();
    await page.getByLabel("Family name").fill("Rowe");
    await page.getByLabel("Key messages").fill("Plan the first call.\nAsk the children.");
    await page.getByRole("button", { name: "Save as a draft" }).click();
    await heading(page, title).waitFor();
    await seen(page, "draft");
    await page.getByRole("link", { name: "Edit", exact: true }).click();
    await page.getByLabel("So what for practice").fill("Agree who rings whom.");
    await page.getByRole("button", { name: "Save changes" }).click();
    await page.getByText("Agree who rings whom.").waitFor();
    await page.getByRole("button", { name: "Send for review" }).click();
    await page.getByText(/^In review\. /).waitFor();
    await page.getByRole("link", { name: "Send back" }).click();
    await page.getByLabel("What does it still need?").fill("Say how long a call takes");
    await seen(page, "send-back");
    await page.getByRole("button", { name: "Send back" }).click();
    await page.getByText("Say how long a call takes").waitFor();
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByText("Published.", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Archive" }).click();
    await page.getByText(/^Archived\. /).waitFor();
    await page.getByRole("link", { name: "Say that it still holds" }).click();
    await page.getByLabel("When should it be checked next?").fill("2035-01-31");
    await page.getByRole("button", { name: "It still holds" }).click();
    await page.getByText("Published.", { exact: true }).waitFor();
    await page.getByRole("link", { name: "Withdraw" }).click();
    await page.getByRole("button", { name: "Withdraw" }).click();
    await page.getByRole("link", { name: "Say why it is withdrawn" }).waitFor();
    await page.getByLabel("Why is it withdrawn?").fill("Made twice");
    await page.getByRole("button", { name: "Withdraw" }).click();
    await page.getByText("Made twice").waitFor();
    await seen(page, "withdrawn");
  },

  async "an editor begins with a web address, and what leads inside is refused"(page) {
    const pages = await somePages();
    try {
      await signIn(page, "editha");
      await atTheDesk(page, "Our resources");
      await page.getByRole("link", { name: "Add a resource" }).first().click();
      await page.getByLabel("Start from a web address").fill(`${web}/`);
      await page.getByRole("button", { name: "Find the details" }).click();
      await page.getByRole("link", { name: "We could not open this page. Type the details instead" }).click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), "address");
      await seen(page, "from-address-refused");
      await page.getByLabel("Start from a web address").fill(`${pages.at}/inside`);
      const answer = page.waitForResponse((r) => r.url().endsWith("/resource-descriptions") && r.request().method() === "POST");
      await page.getByRole("button", { name: "Find the details" }).click();
      assert.equal((await answer).status(), 400);
      await page.getByRole("link", { name: "We could not open this page. Type the details instead" }).waitFor();
      await page.getByLabel("Start from a web address").fill(`${pages.at}/paper`);
      await page.getByRole("button", { name: "Find the details" }).click();
      await page.getByText("We filled in what we found").waitFor();
      await page.getByRole("link", { name: /Human stories about self-neglect/i }).waitFor();
      assert.equal(await page.getByRole("textbox", { name: "Title" }).inputValue(), "Rest & night duty");
      assert.equal(await page.getByLabel("Family name").inputValue(), "Marlow");
      await page.getByText("Where each detail comes from").click();
      await page.getByText("Title: the journal’s citation tags").waitFor();
      await seen(page, "from-address");
    } finally {
      pages.server.close();
    }
  },

  async "an editor adds a topic of their own organisation"(page) {
    const title = `Rural practice ${Date.now()}`;
    await signIn(page, "gareth");
    await atTheDesk(page, "Our resources");
    await page.getByRole("link", { name: "Kinds, audiences, providers and topics" }).click();
    await page.getByRole("link", { name: "Topics", exact: true }).first().waitFor();
    await page.locator("main").getByRole("link", { name: "Topics" }).click();
    await page.getByRole("link", { name: "Add a topic" }).click();
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("link", { name: "Enter a title" }).waitFor();
    await seen(page, "add-topic");
    await page.getByRole("textbox", { name: "Title" }).fill(title);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText(title).waitFor();
    await seen(page, "our-words");
  },

  async "a reader takes ticked references, and then all of a search"(page) {
    await signIn(page, "amara");
    await page.goto(`${web}/search?q=self-neglect`);
    await page
      .getByRole("checkbox", { name: /Tick to download/ })
      .first()
      .check();
    await page
      .getByRole("checkbox", { name: /Tick to download/ })
      .nth(1)
      .check();
    await seen(page, "search-ticked");
    const ticked = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download 2 ticked" }).click();
    assert.equal((await ticked).suggestedFilename(), "evident.ris");
    await page.getByLabel("References as").selectOption("BibTeX");
    const all = page.waitForEvent("download");
    await page.getByRole("button", { name: /Download all/ }).click();
    assert.equal((await all).suggestedFilename(), "evident.bib");
  },

  async "an editor imports a file, decides and adds"(page) {
    const year = 1990 + (Date.now() % 30);
    const entry = (key, title, more = "") => `@article{${key}, title={${title}}, author={Marlow, Ann}, year={${year}}${more}}\n`;
    const file =
      entry("a", `Weekend contact in kinship homes ${Date.now()}`) +
      entry("b", `Night duty and rest ${Date.now()}`) +
      entry("c", "Human stories about self-neglect", ", doi={10.1108/jap-04-2023-0014}");
    await signIn(page, "editha");
    await atTheDesk(page, "Imports");
    await heading(page, "Imports").waitFor();
    await seen(page, "imports");
    await page.getByRole("link", { name: "Import a file" }).first().click();
    await seen(page, "upload");
    await page
      .getByLabel("File", { exact: true })
      .setInputFiles({ name: "kinship.bib", mimeType: "text/plain", buffer: Buffer.from(file) });
    await page.getByRole("button", { name: "Upload" }).click();
    await heading(page, "How to read kinship.bib").waitFor();
    await page.getByRole("button", { name: "Read the file" }).click();
    await page.getByRole("link", { name: "Choose a kind for records that do not say theirs" }).waitFor();
    await seen(page, "import-settings");
    await page.getByLabel("Kind", { exact: true }).selectOption({ label: "Article" });
    await page.getByRole("radio", { name: "Research" }).check();
    await page.getByRole("radio", { name: "Open to everyone" }).check();
    await page.getByRole("button", { name: "Read the file" }).click();
    await heading(page, "Look at kinship.bib").waitFor();
    await page.getByRole("link", { name: "We have them (1)" }).click();
    await page.getByText("The DOI is the same").waitFor();
    await seen(page, "import-review");
    await page.getByRole("link", { name: "New (2)" }).click();
    await page
      .getByRole("group", { name: /Night duty/ })
      .getByRole("button", { name: "Leave out" })
      .click();
    await page.getByRole("button", { name: "Add 1 record" }).click();
    await heading(page, "1 record added").waitFor();
    await seen(page, "import-done");
    const report = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download the report" }).click();
    assert.equal((await report).suggestedFilename(), "import-report.csv");
  },

  async "a session that is ended elsewhere keeps what was typed here"(page) {
    await page.clock.install();
    await signIn(page, "alex");
    await atTheDesk(page, "Our resources");
    await page.getByRole("link", { name: "Add a resource" }).first().click();
    await page.getByRole("textbox", { name: "Title" }).fill("Half a thought");
    await page.getByRole("checkbox", { name: "Housing" }).first().check();
    const elsewhere = await (await page.context().browser().newContext({ locale: "en-GB" })).newPage();
    await signIn(elsewhere, "alex");
    await elsewhere.getByRole("button", { name: /account menu/ }).click();
    await elsewhere.getByRole("button", { name: "Sign out everywhere" }).click();
    await heading(elsewhere, /Better decisions/).waitFor();
    await elsewhere.context().close();
    await page.clock.fastForward("06:00");
    await page.getByText("You have been signed out").waitFor();
    await expectAccessible(page, "session ended");
    await shot(page, "session-ended-1280");
    await page.getByRole("button", { name: "Sign in again" }).click();
    await page.locator("#username").fill("alex");
    await page.locator("[type=submit], #kc-login").first().click();
    await page.locator("#password").fill("evident-demo");
    await page.locator("#kc-login").click();
    await page.getByText("We kept what you typed.").waitFor();
    assert.equal(await page.getByRole("textbox", { name: "Title" }).inputValue(), "Half a thought");
    assert.ok(await page.getByRole("checkbox", { name: "Housing" }).first().isChecked());
    await shot(page, "typed-text-kept-1280");
    await page.getByRole("button", { name: "Throw it away and start again" }).click();
    assert.equal(await page.getByRole("textbox", { name: "Title" }).inputValue(), "");
  },
};
