import { useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";

/** Who comes to another screen begins at its top, and so does a screen reader. Going back leaves the scroll to the browser. */
export function useArrival() {
  const { pathname, hash } = useLocation();
  const way = useNavigationType();
  const shown = useRef(pathname);
  const came = useRef(false);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    came.current = true;
    document.getElementById("main")?.focus({ preventScroll: true });
    if (way !== "POP" && !hash) window.scrollTo(0, 0);
  }, [pathname, hash, way]);
  return came;
}
