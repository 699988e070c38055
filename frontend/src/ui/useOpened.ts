import { useState } from "react";
import { ifMatch, isStale } from "@/api/problem";

/**
 * A change to the version that somebody opened, and not to one that came meanwhile and that they have not seen. When
 * someone else was quicker they are told so, and the newest is read, to be changed next.
 */
export function useOpened<Thing extends { version: number }>(known: Thing, read: () => Promise<Thing>) {
  const [opened] = useState(known);
  const [newest, setNewest] = useState(known);
  const change = async <A>(write: (headers: ReturnType<typeof ifMatch>) => Promise<A>): Promise<A> => {
    try {
      return await write(ifMatch(newest.version));
    } catch (error) {
      if (isStale(error)) setNewest(await read());
      throw error;
    }
  };
  return { opened, newest, change };
}
