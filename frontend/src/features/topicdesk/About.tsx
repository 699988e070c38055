import { useSession } from "@/api/session";
import type { Words } from "@/api/useWords";
import type { TopicLayer } from "@/api/generated";
import { Choices } from "@/ui/Choices";
import { asChoices } from "@/ui/choices";
import { More } from "@/ui/More";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import type { Errors } from "./act";

type Props = { layer: TopicLayer; audiences: Words["audiences"]; errors: Errors };

/** What is said of the page: its introduction, its sponsor, who looks after it and until when. */
export function About({ layer, audiences, errors }: Props) {
  return (
    <section className="ev-form__section">
      <h2>About the page</h2>
      <div>
        <TextArea
          name="intro"
          label={layer.core ? "Introduction" : `A word to people at ${layer.organisationName}`}
          hint={layer.core ? "What the topic is about, in two or three sentences" : "Shown above the sections, to them only"}
          value={layer.intro}
          rows={3}
          most={2000}
          error={errors.intro}
        />
        <Keeper layer={layer} errors={errors} />
        <More summary="Sponsor and their message" open={layer.sponsor !== undefined || Boolean(errors.sponsorName)}>
          <TextInput name="sponsorName" label="Sponsor’s name" value={layer.sponsor?.name} error={errors.sponsorName} />
          <TextInput
            name="sponsorRole"
            label="Their role"
            hint="For example, Principal Social Worker"
            value={layer.sponsor?.role}
            error={errors.sponsorRole}
          />
          <TextArea
            name="sponsorMessage"
            label="What they say"
            value={layer.sponsor?.message}
            rows={3}
            most={1000}
            error={errors.sponsorMessage}
          />
        </More>
        <More summary="Whom it is also for" open={Boolean(errors.audienceIds)}>
          <Choices
            kind="checkboxes"
            name="audienceIds"
            label="Also for"
            hint="Shown as links to what is useful for them. Choose 10 or fewer"
            columns
            choices={asChoices(audiences)}
            values={layer.audienceIds}
            error={errors.audienceIds}
          />
        </More>
      </div>
    </section>
  );
}

function Keeper({ layer, errors }: { layer: TopicLayer; errors: Errors }) {
  const { me } = useSession();
  const someoneElse = layer.ownerId && layer.ownerId !== me?.id ? layer.ownerName : undefined;
  return (
    <>
      <Choices
        kind="checkboxes"
        name="mine"
        label="Who looks after it"
        hint={someoneElse ? `Now ${someoneElse}` : undefined}
        choices={[{ value: "yes", name: "I look after this page" }]}
        values={layer.ownerId && layer.ownerId === me?.id ? ["yes"] : []}
        error={errors.mine}
      />
      <TextInput name="reviewBy" type="date" label="Next review" value={layer.reviewBy} width={10} error={errors.reviewBy} />
    </>
  );
}
