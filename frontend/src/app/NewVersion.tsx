import { useQuery } from "@tanstack/react-query";
import { loadConfig } from "@/api/config";

/** Says so when a newer version than the running one has been deployed. Loading it is the person's choice. */
export function NewVersion({ running }: { running: string }) {
  const { data } = useQuery({
    queryKey: ["deployed-version"],
    queryFn: loadConfig,
    staleTime: 5 * 60_000,
    refetchInterval: 10 * 60_000,
  });
  if (!data || data.version === running) return null;
  return (
    <div className="ev-note ev-note--good" role="status">
      <span>
        A new version of Evident is here. Finish what you are writing, then{" "}
        <a href={location.pathname + location.search}>load it</a>.
      </span>
    </div>
  );
}
