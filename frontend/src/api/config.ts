/** Where this deployment's parts are: read when the app starts, never built in. */
export type Config = { apiUrl: string; issuer: string; clientId: string; version: string };

export async function loadConfig(): Promise<Config> {
  const answer = await fetch("/config.json", { cache: "no-store" });
  if (!answer.ok) throw new Error("This copy of Evident is not set up: /config.json is missing");
  return (await answer.json()) as Config;
}
