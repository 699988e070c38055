import { Outlet } from "react-router";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { NewVersion } from "./NewVersion";
import { SessionEnded } from "./SessionEnded";

export function Shell({ version }: { version: string }) {
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <Header />
      <NewVersion running={version} />
      <SessionEnded />
      <Outlet />
      <Footer />
    </>
  );
}
