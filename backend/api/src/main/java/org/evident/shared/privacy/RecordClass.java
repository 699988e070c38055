package org.evident.shared.privacy;

import java.util.Locale;

/** Kinds of records that are kept for one length of time; an organisation's retention schedule has a line for each. */
public enum RecordClass {
    /** Name, address, memberships, invitations. */
    ACCOUNT(
            "Your account",
            "While you have an account, and then for as long as your organisation's retention schedule says: usually six"
                    + " years after the year you leave, and 25 years where you work with children or adults at risk."),
    /** What somebody says of themselves: profession, register date, interests, needs. */
    PROFILE("What you say about yourself", "Until you change or remove it, or leave."),
    /** Roles held, from when to when. */
    ROLES(
            "Your roles",
            "For as long as your organisation's retention schedule says, so that it can show who was allowed to do what."),
    /** What somebody keeps, follows, plans and saves for themselves. */
    LEARNING("What you keep for yourself", "Until you remove it, or leave."),
    /**
     * What somebody learnt and decided, in their own words. It is in no organisation's schedule: it goes with the person to
     * their next employer, and a registration outlives employment (Social Work England, SWE-10).
     */
    PORTFOLIO(
            "Your CPD and decisions",
            "Until you remove it. It is yours, and stays with you when you change employer or have none."),
    /** Bookings, attendance, certificates. */
    ATTENDANCE(
            "What you booked and attended",
            "For as long as your organisation's retention schedule says: usually six years after the year you leave, and 25 years"
                    + " where you work with children or adults at risk."),
    /** What somebody wrote for others: resources, notes, packs, appraisals. */
    CONTRIBUTIONS(
            "What you made for others", "While it is useful to others. Your name goes when you ask us to erase it."),
    /** What the person was told or sent. */
    MESSAGES("What we told you", "Up to a year after you were told, or until you leave."),
    /** Consents, requests about data, legal holds, exports. */
    PRIVACY(
            "What you asked of us about your data",
            "Copies of your data for seven days. That you asked, and what we did, for six years."),
    /** What was done, by whom and when. */
    AUDIT(
            "What was done and must be answered for",
            "For as long as your organisation's retention schedule says. It cannot be changed, and holds ids, never text.");

    private final String title;
    private final String kept;

    RecordClass(String title, String kept) {
        this.title = title;
        this.kept = kept;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it is called for the person it is about. */
    public String title() {
        return title;
    }

    /** How long it is kept, where no organisation's schedule says otherwise. */
    public String kept() {
        return kept;
    }
}
