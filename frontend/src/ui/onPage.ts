import { createContext, useContext, useEffect } from "react";

type Said = {
  /** An error summary came, or went. */
  refuse: (by: 1 | -1) => void;
  name: (title: string | undefined) => void;
};

/** What the parts of a page tell it. */
export const PageContext = createContext<Said>({ refuse: () => undefined, name: () => undefined });

/** Names the page in the browser after the thing that it shows, once that is known. */
export function useNamed(title: string | undefined) {
  const { name } = useContext(PageContext);
  useEffect(() => {
    name(title);
    return () => name(undefined);
  }, [name, title]);
}

/** Whether somebody has come to this screen from another, as the shell knows. */
export const CameContext = createContext({ current: false });
