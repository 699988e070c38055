import { useQuery } from "@tanstack/react-query";
import { everyPage } from "@/api/everyPage";
import { listStandards, type CpdRecord, type Standard } from "@/api/generated";
import { listStandardsQueryKey } from "@/api/generated/@tanstack/react-query.gen";

export type Group = { name: string; items: { id: string; code: string; label: string }[] };

/** All standards that are in force, by framework; those of earlier editions that the record has stay with it. */
export function useStandards(record?: CpdRecord) {
  const { data = [] } = useQuery({
    queryKey: [...listStandardsQueryKey(), "all"],
    queryFn: () => everyPage((page) => listStandards({ throwOnError: true, query: { page, size: 100 } })),
    staleTime: 600_000,
  });
  const earlier = (record?.standards ?? []).filter(({ id }) => !data.some((each) => each.id === id));
  const names = [...new Set(data.map(nameOf))];
  const groups: Group[] = names.map((name) => ({ name, items: data.filter((each) => nameOf(each) === name) }));
  if (earlier.length > 0)
    groups.unshift({ name: "Chosen before", items: earlier.map(({ id, title }) => ({ id, code: "", label: title })) });
  const labels = new Map(groups.flatMap(({ items }) => items.map(({ id, code, label }) => [id, `${code} ${label}`.trim()])));
  return { groups, labelOf: (id: string) => labels.get(id) ?? id };
}

const nameOf = ({ framework, edition }: Standard) => `${framework}, ${edition}`;

export type Standards = ReturnType<typeof useStandards>;
