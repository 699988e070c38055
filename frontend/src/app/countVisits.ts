import type { createBrowserRouter } from "react-router";
import { countVisit } from "@/api/visits";

/** Counts what is come to, once the page has been painted: a reader never waits for a number. */
export function countVisits(router: ReturnType<typeof createBrowserRouter>) {
  let counted = "";
  const count = () => {
    const path = router.state.location.pathname;
    if (path === counted) return;
    counted = path;
    setTimeout(() => countVisit(path), 300);
  };
  router.subscribe(count);
  count();
}
