import { useQuery } from "@tanstack/react-query";
import type { Resource } from "@/api/generated";
import { describeForMachinesOptions } from "@/api/generated/@tanstack/react-query.gen";

/** What search engines read of a public resource. It is data and never runs; "<" is written so that it cannot end it. */
export function ForMachines({ resource }: { resource: Resource }) {
  const isPublic = resource.visibility === "public" && ["published", "review-due"].includes(resource.status);
  const { data } = useQuery({ ...describeForMachinesOptions({ path: { id: resource.id } }), enabled: isPublic });
  if (!data || !isPublic) return null;
  const __html = JSON.stringify(data).replace(/</g, "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />;
}
