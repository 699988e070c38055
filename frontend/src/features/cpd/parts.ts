import type { ComponentType } from "react";
import type { CpdRecord, CpdRecordSummary } from "@/api/generated";

/** The places that the pages of one's CPD leave for other features. Each is told the year that is looked at, or the piece. */
export type CpdParts = {
  /** The band at the top, with the page's heading: how ready one is. */
  Band?: ComponentType<{ title: string }>;
  /** Above the pieces: notes that wait to be written down. */
  Waiting?: ComponentType;
  /** Below the pieces: which standards are covered. */
  Coverage?: ComponentType;
  /** Beside them: plan, easy next evidence, taking it away. */
  Beside?: ComponentType;
  /** In the card of one piece, beside carrying on. */
  Card?: ComponentType<{ record: CpdRecordSummary }>;
  /** Below a piece that is read: sharing, copying, its impact. */
  Record?: ComponentType<{ record: CpdRecord }>;
  /** Beside the fields while one writes: the coach. It is given all that is typed. */
  Writing?: ComponentType<{ typed: Record<string, string[]> }>;
};
