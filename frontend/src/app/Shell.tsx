import { Outlet } from "react-router";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { NewVersion } from "./NewVersion";
import { SessionEnded } from "./SessionEnded";
import { CameContext } from "@/ui/onPage";
import { Subnav } from "./Subnav";
import { useArrival } from "./useArrival";

export function Shell({ version }: { version: string }) {
  const came = useArrival();
  return (
    <CameContext value={came}>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <Header />
      <Subnav />
      <NewVersion running={version} />
      <SessionEnded />
      <Outlet />
      <Footer />
    </CameContext>
  );
}
