package org.evident.topicpages;

/** The API's own statement, so that a limit is measured on the same SQL and follows when it changes. */
public final class TopicSql {

    public static final String ITEMS = TopicPageRepository.ITEMS;

    private TopicSql() {}
}
