import { useQuery } from "@tanstack/react-query";
import { changeRetentionDefault } from "@/api/generated";
import { listRetentionDefaultsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { WithRight } from "@/ui/WithRight";
import { OneRule } from "./OneRule";

const title = "Change a default";

export function DefaultPage() {
  return (
    <WithRight title={title} right="platform.manage">
      <Page title={title}>
        <OneDefault />
      </Page>
    </WithRight>
  );
}

function OneDefault() {
  return (
    <OneRule
      title={title}
      back={{ to: "/admin/retention-defaults", words: "The defaults" }}
      query={useQuery(listRetentionDefaultsOptions({ query: { size: 100 } }))}
      save={(path, headers, body) => changeRetentionDefault({ path, headers, body, throwOnError: true })}
    />
  );
}
