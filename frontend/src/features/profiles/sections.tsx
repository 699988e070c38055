import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Profile } from "@/api/generated";
import { getMeOptions, getMyAccessNeedsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { day } from "@/ui/dates";
import { formatNames } from "@/ui/topicWords";
import { answers } from "./words";

type SectionProps = { title: string; why: string; to: string; change: string; children: ReactNode };

function Section({ title, why, to, change, children }: SectionProps) {
  return (
    <section>
      <div className="ev-section-head">
        <h2>{title}</h2>
        <Link to={to}>{change}</Link>
      </div>
      <p className="ev-quiet ev-spaced">{why}</p>
      {children}
    </section>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{name}</dt>
      <dd className="govuk-summary-list__value">{children}</dd>
    </div>
  );
}

const unsaid = <span className="ev-quiet">Not said</span>;

export function Work({ profile }: { profile: Profile }) {
  const { profession, careerLevel, worksWith } = answers(profile);
  return (
    <Section
      title="Your work"
      why="What fits comes first, and records are kept for as long as the rules for your work say. Counts by profession or level never name anyone."
      to="/profile/work"
      change="Change your work"
    >
      <dl className="govuk-summary-list">
        <Row name="Where you belong">
          {profile.workplaces.length === 0 && "Nowhere at present"}
          {profile.workplaces.map(({ teamName, serviceAreaName, organisationName }) => {
            const place = [teamName, serviceAreaName, organisationName].filter(Boolean).join(", ");
            return <p key={place}>{place}</p>;
          })}
        </Row>
        <Row name="Profession">{profession ?? unsaid}</Row>
        <Row name="Career">{careerLevel ?? unsaid}</Row>
        <Row name="You work with">{worksWith ?? unsaid}</Row>
        <Row name="Service, in your words">{profile.service ?? unsaid}</Row>
      </dl>
      {profile.workplaces.length > 0 && (
        <p className="ev-small ev-quiet">Your organisation keeps where you belong. If it is wrong, ask its administrators.</p>
      )}
    </Section>
  );
}

export function Registration({ profile }: { profile: Profile }) {
  return (
    <Section
      title="Your registration"
      why="So that we can tell you when your regulator asks for CPD. No register number: nothing here needs it."
      to="/profile/registration"
      change="Change your registration"
    >
      <dl className="govuk-summary-list">
        <Row name="Regulator">{answers(profile).regulator ?? unsaid}</Row>
        {profile.regulator && profile.regulator !== "none" && (
          <Row name="On the register since">{profile.registeredOn ? day(profile.registeredOn) : unsaid}</Row>
        )}
      </dl>
    </Section>
  );
}

/** These are asked on pages of their own, which others lead to as well. */
export function Learning() {
  const { data: me } = useQuery(getMeOptions());
  const format = me?.learningFormat && formatNames[me.learningFormat];
  const topics = me?.interests.length ?? 0;
  return (
    <Section
      title="How you learn"
      why="Topics you follow are on your home page and in “New for me”; what you like comes first on topic pages. Only you see it."
      to="/topics-i-follow"
      change="Change the topics you follow"
    >
      <dl className="govuk-summary-list">
        <Row name="Topics you follow">{topics === 0 ? "None yet" : `${topics} ${topics === 1 ? "topic" : "topics"}`}</Row>
        <Row name="You like to learn by">
          {format ?? unsaid} <Link to="/how-i-like-to-learn">Change how you like to learn</Link>
        </Row>
        <Row name="Mail">
          <Link to="/notices/settings">Choose how we mail you</Link>
        </Row>
      </dl>
    </Section>
  );
}

export function Restricted() {
  const { data } = useQuery(getMyAccessNeedsOptions());
  return (
    <Section
      title="What helps you take part"
      why="Kept apart from everything else. Only you see it, and administrators cannot."
      to="/profile/access-needs"
      change="Change what helps you take part"
    >
      <p className="ev-prose">{data?.note ?? unsaid}</p>
    </Section>
  );
}
