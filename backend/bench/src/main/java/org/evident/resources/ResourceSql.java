package org.evident.resources;

import org.evident.shared.visibility.Visibility;

/** The API's own statements, so that a limit is measured on the same SQL and follows when it changes. */
public final class ResourceSql {

    public static final String PAGE =
            ResourceQuestions.SUMMARY + Visibility.PUBLISHED_FOR_CALLER + " order by r.updated_at desc, r.id desc";

    public static final String ONE = ResourceQuestions.ONE;

    private ResourceSql() {}
}
