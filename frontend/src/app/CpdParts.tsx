import type { CpdParts } from "@/features/cpd/parts";

/** What other features show on the pages of one's CPD, put together here because features do not know each other. */
export const cpdParts: CpdParts = {};
