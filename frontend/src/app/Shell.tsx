import { Outlet } from "react-router";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { NewVersion } from "./NewVersion";
import { SessionEnded } from "./SessionEnded";
import { Subnav } from "./Subnav";

export function Shell({ version }: { version: string }) {
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <Header />
      <Subnav />
      <NewVersion running={version} />
      <SessionEnded />
      <Outlet />
      <Footer />
    </>
  );
}
