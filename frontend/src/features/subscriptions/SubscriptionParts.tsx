import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { everyPage } from "@/api/everyPage";
import { listProviders, type Subscription } from "@/api/generated";
import { listProvidersQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import type { FieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { asChoices } from "@/ui/choices";

type PartProps = { known: Partial<Subscription>; errors: FieldErrors };

export function What({ known, errors }: PartProps) {
  const { data, error, refetch } = useQuery({
    queryKey: [...listProvidersQueryKey(), "all"],
    queryFn: () => everyPage((page) => listProviders({ throwOnError: true, query: { page, size: 100 } })),
  });
  return (
    <Section title="What it is">
      <TextInput name="name" label="Name" hint="As your people call it" value={known.name} error={errors.name} />
      {error && !data && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={1} />}
      {data && (
        <Select
          name="providerId"
          label="Provider"
          none="Choose a provider"
          choices={asChoices(data)}
          value={known.providerId}
          error={errors.providerId}
        />
      )}
    </Section>
  );
}

export function When({ known, errors }: PartProps) {
  return (
    <Section title="When">
      <TextInput name="startsOn" label="First day" type="date" width={10} value={known.startsOn} error={errors.startsOn} />
      <TextInput
        name="endsOn"
        label="Last day (optional)"
        hint="Leave it empty while no end is known"
        type="date"
        width={10}
        value={known.endsOn}
        error={errors.endsOn}
      />
      <TextInput
        name="renewsOn"
        label="Renew by (optional)"
        hint="You are reminded 60 and 14 days before"
        type="date"
        width={10}
        value={known.renewsOn}
        error={errors.renewsOn}
      />
    </Section>
  );
}

export function ForWhom({ known, errors }: PartProps) {
  return (
    <Section title="For whom">
      <TextInput
        name="seats"
        label="Seats bought (optional)"
        hint={known.seatsUsed ? `${known.seatsUsed} are in use` : "Leave it empty if everyone may use it"}
        inputMode="numeric"
        width={5}
        value={known.seats?.toString()}
        error={errors.seats}
      />
      <Choices
        kind="radios"
        name="takeFreely"
        label="How do people get a seat?"
        choices={[
          { value: "no", name: "They ask, and an administrator gives it to them" },
          { value: "yes", name: "Staff take a free one themselves", hint: "Foster carers ask" },
        ]}
        values={[known.takeFreely ? "yes" : "no"]}
      />
    </Section>
  );
}

export function WayIn({ known, errors }: PartProps) {
  return (
    <Section title="How to get in">
      <TextInput name="address" label="Web address (optional)" type="url" value={known.address} error={errors.address} />
      <TextArea
        name="howToGetIn"
        label="Steps"
        hint="One on each line, up to 20. Say what people see on screen."
        rows={6}
        value={known.howToGetIn?.join("\n")}
        error={errors.howToGetIn}
      />
      <TextInput
        name="contactName"
        label="Who to ask (optional)"
        hint="A person, a desk or a team"
        value={known.contactName}
        error={errors.contactName}
      />
      <TextInput
        name="contactEmail"
        label="Their email address (optional)"
        type="email"
        value={known.contactEmail}
        error={errors.contactEmail}
      />
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="ev-form__section">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
