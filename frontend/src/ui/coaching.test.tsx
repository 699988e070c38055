import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expectAccessible } from "@/test/visit";
import { Coach } from "./Coach";
import { Identifiers } from "./Identifiers";

function Field() {
  const [text, setText] = useState("");
  return (
    <main>
      <label htmlFor="learning">Learnt</label>
      <textarea id="learning" value={text} onChange={({ target }) => setText(target.value)} />
      <Identifiers of="learning" text={text} />
      <Coach said={{ description: "", learning: text, impact: "", peer: "", links: 0 }} />
    </main>
  );
}

beforeEach(() => localStorage.clear());

test("a name is pointed out with why, found in the text, and can be said to be nobody’s", async () => {
  const user = userEvent.setup();
  render(<Field />);
  const field = screen.getByLabelText<HTMLTextAreaElement>("Learnt");
  await user.type(field, "Jayden told me");
  expect(await screen.findByText("One thing here may say who somebody is", {}, { timeout: 3000 })).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Go to it: Jayden" }));
  expect(field).toHaveFocus();
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe("Jayden");
  await user.click(screen.getByRole("button", { name: "It says nobody: Jayden" }));
  expect(screen.queryByText(/may say who somebody is/)).toBeNull();
});

test("the coach waits for a pause, and can be turned off for good", async () => {
  const user = userEvent.setup();
  render(<Field />);
  await user.type(screen.getByLabelText("Learnt"), "Very useful training.");
  expect(screen.queryByText("Can you say a little more?")).toBeNull();
  expect(await screen.findByText("Can you say a little more?", {}, { timeout: 5000 })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Turn the coach off" }));
  expect(screen.getByText("The coach is off.")).toBeVisible();
  expect(localStorage.getItem("evident-coach-off")).toBe("1");
  await user.click(screen.getByRole("button", { name: "Turn it on" }));
  expect(await screen.findByRole("heading", { name: "Coach" })).toBeVisible();
});
