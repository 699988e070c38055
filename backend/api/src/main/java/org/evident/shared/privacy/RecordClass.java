package org.evident.shared.privacy;

/** Kinds of records that are kept for one length of time; an organisation's retention schedule has a line for each. */
public enum RecordClass {
    /** Name, address, memberships, invitations. */
    ACCOUNT,
    /** What somebody says of themselves: profession, register date, interests, needs. */
    PROFILE,
    /** Roles held, from when to when. */
    ROLES,
    /** What somebody keeps, follows, plans and saves for themselves. */
    LEARNING,
    /** What somebody wrote for others: resources, notes, packs, appraisals. */
    CONTRIBUTIONS,
    /** What the person was told or sent. */
    MESSAGES,
    /** Consents, requests about data, legal holds, exports. */
    PRIVACY,
    /** What was done, by whom and when. */
    AUDIT
}
