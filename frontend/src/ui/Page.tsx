import { useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { CameContext, PageContext } from "./onPage";

type Props = { title: string; wide?: boolean; refused?: boolean; children: ReactNode };

/** Every screen: its title in the browser, and the place that focus goes to when the address changes. */
export function Page({ title, wide, refused, children }: Props) {
  const main = useRef<HTMLElement>(null);
  const came = useContext(CameContext);
  const [named, name] = useState<string>();
  const [summaries, setSummaries] = useState(0);
  const said = useMemo(() => ({ name, refuse: (by: 1 | -1) => setSummaries((n) => n + by) }), []);
  // What stood here while it loaded had the focus, and has gone.
  useEffect(() => {
    if (came.current && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [came]);
  return (
    <main id="main" tabIndex={-1} ref={main} className={wide ? undefined : "ev-main"}>
      <title>{`${refused || summaries > 0 ? "Error: " : ""}${named ?? title} – Evident`}</title>
      <PageContext value={said}>{wide ? children : <div className="ev-wrap">{children}</div>}</PageContext>
    </main>
  );
}
