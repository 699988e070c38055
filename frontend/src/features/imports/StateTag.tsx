import { stateNames } from "./fields";

const looks: Record<string, string> = {
  added: " ev-tag--good",
  review: " ev-tag--warn",
  settings: " ev-tag--warn",
  refused: " ev-tag--bad",
};

export function StateTag({ state }: { state: string }) {
  return <span className={`ev-tag${looks[state] ?? ""}`}>{stateNames[state]}</span>;
}
