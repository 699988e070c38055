import { Link } from "react-router";
import { Page } from "@/ui/Page";

export function NotFoundPage() {
  return (
    <Page title="Page not found">
      <div className="ev-prose">
        <h1>Page not found</h1>
        <p>If you typed the address, check it. If you followed a link, what it pointed to may have moved.</p>
        <p>
          <Link to="/">Go to your home page</Link> or <Link to="/search">search for it</Link>.
        </p>
      </div>
    </Page>
  );
}
