import { recordVisit, type SeenThing } from "./generated";

const VISIT = "evident-visit";
const OBJECTION = "evident-do-not-count";
const REST = 30 * 60_000;

type Visit = { marker: string; last: number; seen: string[] };

/** Whether this browser may be counted: nobody has said no here, and the browser itself does not say so for its owner. */
export const mayCount = () =>
  localStorage.getItem(OBJECTION) === null && !("globalPrivacyControl" in navigator && navigator.globalPrivacyControl === true);

export function setMayCount(may: boolean) {
  if (may) localStorage.removeItem(OBJECTION);
  else {
    localStorage.setItem(OBJECTION, "yes");
    sessionStorage.removeItem(VISIT);
  }
}

const hub = /^\/(hub|search|topics|providers|packs|evidence-gaps|reading-list|resources\/[0-9a-f-]{36})(\/[^/]+)?$/;
const thing = /^\/(topic|provider|resource)s\/([a-z0-9-]{1,100})$/;

/** What someone has come to at a path, if it is a page of the hub: a thing, or none in particular. */
export function seenAt(path: string): SeenThing[] | null {
  if (!hub.test(path) || /^\/resources\/.*\//.test(path)) return null;
  const [, kind, key] = thing.exec(path) ?? [];
  return kind && key ? [{ kind: kind as SeenThing["kind"], key }] : [];
}

/**
 * Tells the API of a page of the hub, once in a visit. The visit's marker is random, is kept in this tab only, and ends
 * with it or after half an hour of rest. Whether it arrives never matters to the reader.
 */
export function countVisit(path: string, now = Date.now()) {
  const seen = seenAt(path);
  if (!seen || !mayCount()) return;
  const visit = current(now);
  const keys = seen.length > 0 ? seen.map(({ kind, key }) => `${kind}:${key}`) : ["hub"];
  const news = keys.filter((key) => !visit.seen.includes(key));
  const next = { marker: visit.marker, last: now, seen: [...visit.seen, ...news].slice(-200) };
  sessionStorage.setItem(VISIT, JSON.stringify(next));
  if (news.length === 0) return;
  recordVisit({ body: { marker: visit.marker, seen }, keepalive: true }).catch(() => undefined);
}

function current(now: number): Visit {
  const text = sessionStorage.getItem(VISIT);
  const visit = text ? (JSON.parse(text) as Visit) : null;
  return visit && now - visit.last < REST ? visit : { marker: crypto.randomUUID(), last: now, seen: [] };
}
