import { expectAccessible, heading, inTheApp, seen, signIn } from "./browser.mjs";

export const journeys = {
  "somebody plans what to learn, says how far they are, and checks how they use evidence": async (page) => {
    await signIn(page, "marcus");
    await inTheApp(page, "/cpd/plan");
    await heading(page, "My plan").waitFor();
    await page.getByRole("link", { name: "Set a goal" }).click();
    await page.getByLabel("What do you mean to learn?").fill("How to talk about risk with families");
    await page.getByLabel("By when?").fill("31 2 2027");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("link", { name: /day/i }).first().waitFor();
    await expectAccessible(page, "a goal with a day that does not exist");
    await page.getByLabel("By when?").fill("27 3 2027");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("link", { name: "How to talk about risk with families" }).waitFor();
    await seen(page, "plan");
    await page.getByRole("link", { name: "How to talk about risk with families" }).click();
    await page.getByLabel("How far are you?").fill("Read one review, and asked in supervision");
    await page.getByLabel("Met").check();
    await seen(page, "plan-goal");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Read one review, and asked in supervision").waitFor();

    await inTheApp(page, "/cpd/self-check");
    await heading(page, "How I use evidence").waitFor();
    const answer = async (words, level) => page.getByRole("group", { name: words }).getByLabel(level).check();
    await answer("I look for research before I decide", "Seldom");
    await answer("I keep up to date", "Often");
    await seen(page, "self-check-first");
    await page.getByRole("button", { name: "Keep today’s answers" }).click();
    await page.getByText("This is where you begin.").waitFor();
    await page.getByText("Answer again", { exact: true }).click();
    await answer("I look for research before I decide", "Sometimes");
    await answer("I keep up to date", "Often");
    await page.getByRole("button", { name: "Keep today’s answers" }).click();
    await page.getByText("1 of eight are more often").waitFor();
    await seen(page, "self-check");
  },
};
