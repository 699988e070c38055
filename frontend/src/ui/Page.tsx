import { useEffect, useRef, type ReactNode } from "react";
import { useLocation } from "react-router";

type Props = { title: string; wide?: boolean; refused?: boolean; children: ReactNode };

/** Every screen: its title in the browser, and the place that focus goes to when the address changes. */
export function Page({ title, wide, refused, children }: Props) {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <main id="main" tabIndex={-1} ref={main} className={wide ? undefined : "ev-main"}>
      <title>{`${refused ? "Error: " : ""}${title} – Evident`}</title>
      {wide ? children : <div className="ev-wrap">{children}</div>}
    </main>
  );
}
