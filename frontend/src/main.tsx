import "@fontsource-variable/atkinson-hyperlegible-next/index.css";
import "./styles/main.scss";
import { createRoot } from "react-dom/client";
import { start } from "./app/start";

const root = createRoot(document.getElementById("root")!);
start()
  .then((app) => root.render(app))
  .catch((error: unknown) =>
    root.render(
      <main className="ev-main ev-wrap">
        <h1>Evident cannot start</h1>
        <p>{error instanceof Error ? error.message : "Check your connection and load the page again."}</p>
        <p>
          <a href="/">Try again</a>
        </p>
      </main>,
    ),
  );
