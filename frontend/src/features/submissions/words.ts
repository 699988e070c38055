import type { CpdSubmissionSummary } from "@/api/generated";
import { day } from "@/ui/dates";

/** "1 December 2025 to 30 November 2026"; nothing where the rules know no period. */
export const periodOf = ({ startsOn, endsOn }: CpdSubmissionSummary) =>
  startsOn && endsOn && `${day(startsOn)} to ${day(endsOn)}`;
