import { useState } from "react";
import { useLocation, useNavigationType } from "react-router";

/**
 * Changes when somebody goes back or forward to another search. A form whose fields stand in the address begins anew by it;
 * by its own search it would be taken away under the finger that sends it.
 */
export function useBack(): string {
  const { key } = useLocation();
  const way = useNavigationType();
  const [back, setBack] = useState(key);
  if (way === "POP" && back !== key) setBack(key);
  return back;
}
