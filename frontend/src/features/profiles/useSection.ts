import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { getMyProfile, reviseMyProfile, type Profile, type ProfileInput } from "@/api/generated";
import { getMyProfileQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch, isStale } from "@/api/problem";
import { useDraft } from "@/ui/drafts";

type Answers = Partial<Record<keyof ProfileInput, string>>;

const fields = ["profession", "regulator", "registeredOn", "careerLevel", "worksWith", "service"] as const;

/** All that is said, with these answers instead of the older ones. What is blank is not said. */
function together(known: Profile, answers: Answers): ProfileInput {
  const said = fields.map((field) => [field, field in answers ? answers[field] : known[field]]);
  return Object.fromEntries(said.filter(([, value]) => value)) as ProfileInput;
}

/** One section of the profile: it is saved by itself, over whatever the others say by then. */
export function useSection(name: string, opened: Profile) {
  const [known, setKnown] = useState(opened);
  const draft = useDraft(name);
  const navigate = useNavigate();
  const cache = useQueryClient();
  const save = useMutation({
    mutationFn: async (answers: Answers) => {
      const body = together(known, answers);
      try {
        return (await reviseMyProfile({ body, headers: ifMatch(known.version), throwOnError: true })).data;
      } catch (error) {
        if (isStale(error)) setKnown((await getMyProfile({ throwOnError: true })).data);
        throw error;
      }
    },
    onSuccess: async (saved) => {
      draft.forget();
      cache.setQueryData(getMyProfileQueryKey(), saved);
      await navigate("/profile", { state: "saved" });
      await cache.invalidateQueries();
    },
  });
  return { draft, save };
}
