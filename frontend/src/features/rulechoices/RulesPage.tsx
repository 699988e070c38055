import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { getMyRuleSetsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Done } from "@/ui/Done";
import { ForPerson } from "@/ui/ForPerson";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { RulesForm } from "./RulesForm";

const title = "Which rules you follow";

/** Whose rules somebody goes by, from when, and counted from which day. */
export function RulesPage() {
  return (
    <ForPerson title={title}>
      <Mine />
    </ForPerson>
  );
}

function Mine() {
  const { data, error, refetch } = useQuery({ ...getMyRuleSetsOptions(), staleTime: 0 });
  const [saves, setSaves] = useState(0);
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">
        {data.chosen
          ? "As you chose. Your profile says nothing about it any more."
          : "Read from the regulator in your profile, until you choose here."}
      </p>
      {saves > 0 && <Done words="Saved." />}
      <RulesForm key={saves} known={data} saved={() => setSaves(saves + 1)} />
    </>
  );
}
