type Read<T> = (page: number) => Promise<{ data: { items: T[]; total: number } }>;

/** All of a list that comes in pages, for choices that must be complete. */
export async function everyPage<T>(read: Read<T>): Promise<T[]> {
  const items: T[] = [];
  for (let page = 1; ; page++) {
    const { data } = await read(page);
    items.push(...data.items);
    if (data.items.length === 0 || items.length >= data.total) return items;
  }
}
