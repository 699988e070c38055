const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** The resource that an address of ours leads to. Another address leads to none, which the API refuses in its words. */
export function resourceIdIn(address: string): string | undefined {
  if (address.trim() === "") return undefined;
  return ID.exec(address)?.[0] ?? "00000000-0000-0000-0000-000000000000";
}

export const addressOf = (id: string) => `${window.location.origin}/resources/${id}`;
