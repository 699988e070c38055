import {
  addAudience,
  addKind,
  addProvider,
  addTopic,
  listAudiences,
  listKinds,
  listProviders,
  listTopics,
} from "@/api/generated";
import {
  listAudiencesQueryKey,
  listKindsQueryKey,
  listProvidersQueryKey,
  listTopicsQueryKey,
} from "@/api/generated/@tanstack/react-query.gen";

type Item = { id: string; name: string; organisationId?: string | undefined; more?: string | undefined };
type List = { items: Item[]; page: number; size: number; total: number };

const thrown = { throwOnError: true } as const;
const text = (form: FormData, name: string) => form.get(name)?.toString().trim() || undefined;
const term = (form: FormData) => ({
  organisationId: text(form, "organisationId") as string,
  name: text(form, "name") as string,
  url: text(form, "url"),
  description: text(form, "description"),
  howToGetIn: text(form, "howToGetIn"),
});
const topic = (form: FormData) => ({
  organisationId: text(form, "organisationId") as string,
  title: text(form, "title") as string,
  intro: text(form, "intro"),
  synonyms: (text(form, "synonyms") ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean),
});

/** The word lists that an organisation may add to, and how each is read and added to. */
export const lists = {
  kinds: {
    title: "Kinds",
    one: "a kind",
    key: listKindsQueryKey,
    read: async (page: number): Promise<List> => (await listKinds({ ...thrown, query: { page } })).data,
    add: (form: FormData) => addKind({ ...thrown, body: term(form) }),
  },
  audiences: {
    title: "Audiences",
    one: "an audience",
    key: listAudiencesQueryKey,
    read: async (page: number): Promise<List> => (await listAudiences({ ...thrown, query: { page } })).data,
    add: (form: FormData) => addAudience({ ...thrown, body: term(form) }),
  },
  providers: {
    title: "Providers",
    one: "a provider",
    key: listProvidersQueryKey,
    read: async (page: number): Promise<List> => {
      const { data } = await listProviders({ ...thrown, query: { page } });
      return { ...data, items: data.items.map((item) => ({ ...item, more: item.description })) };
    },
    add: (form: FormData) => addProvider({ ...thrown, body: term(form) }),
  },
  topics: {
    title: "Topics",
    one: "a topic",
    key: listTopicsQueryKey,
    read: async (page: number): Promise<List> => {
      const { data } = await listTopics({ ...thrown, query: { page } });
      return { ...data, items: data.items.map((item) => ({ ...item, name: item.title, more: item.intro })) };
    },
    add: (form: FormData) => addTopic({ ...thrown, body: topic(form) }),
  },
} as const;

export type ListName = keyof typeof lists;
export const isList = (name: string | null | undefined): name is ListName => !!name && name in lists;
