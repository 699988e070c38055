package org.evident.shared.privacy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of one table what it holds about people, on a class of the feature that owns the table: why, on which lawful basis
 * (UK GDPR article 6), and what becomes of it. The data map, the export of everything about a person, erasure and
 * retention all follow from it, so that none can forget a table. A table that refers to a person without one of these, or
 * a column of such a table that is neither named here nor plainly not personal, fails the build.
 *
 * <p>It stands on a bean or an entity. A table that refers to people in two ways has two.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Personal.All.class)
public @interface Personal {

    String table();

    /**
     * Whose it is: a column of the table with the person's id, or a condition on {@code t}, the table, and {@code :person},
     * for a table that refers to people by another ({@code "t.pack_id in (select id from pack where owner_id = :person)"}).
     */
    String person();

    RecordClass recordClass();

    /** What it is called for the person it is about: "Items you keep". */
    String title();

    /** Why we hold it, in words for the person it is about. */
    String purpose();

    Basis basis();

    /** Columns that say something about the person. */
    String[] columns();

    /**
     * Columns with no personal data: ids, versions, counters, states. Both go into the person's export; ids of other people
     * are left out there.
     */
    String[] others() default {};

    /** Columns that may tell of other people: no part of a copy, and of the data map only by name. */
    String[] untold() default {};

    /** Where the person finds it in the web app, such as {@code /reading-list}; empty where it is not shown. */
    String address() default "";

    /** What erasure does. */
    OnErasure onErasure();

    /**
     * Columns that erasure empties, for {@link OnErasure#FORGET}; a column with the person's id is always among them. What
     * must not be empty gets a neutral author or, where it is part of a key, an id that leads nowhere; in text that must not
     * be empty the person's name is replaced.
     */
    String[] forgotten() default {};

    /** Why it stays after erasure, in words for the person; empty where the record class says enough. */
    String stays() default "";

    /** Whether it is sensitive, and so never shown to an administrator: access needs, reflections. */
    boolean restricted() default false;

    /**
     * Whether the person is not told of it either, because knowing would defeat what it is for (Data Protection Act 2018,
     * schedule 2): it is counted for nobody, and is no part of a copy of their data.
     */
    boolean withheld() default false;

    /** Lawful bases of UK GDPR article 6(1) that Evident relies on. */
    enum Basis {
        CONSENT,
        CONTRACT,
        LEGAL_OBLIGATION,
        PUBLIC_TASK,
        LEGITIMATE_INTERESTS
    }

    enum OnErasure {
        /** The row is the person's own and goes. */
        DELETE,
        /** The row is the organisation's and stays, without what says who it was. */
        FORGET,
        /** The organisation must keep it for as long as its retention schedule says. */
        KEEP
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Personal[] value();
    }
}
