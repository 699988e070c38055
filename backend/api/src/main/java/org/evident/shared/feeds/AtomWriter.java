package org.evident.shared.feeds;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.evident.shared.catalogue.PublicItem;
import org.evident.shared.text.XmlText;

/** Writes a feed as Atom (RFC 4287). */
final class AtomWriter {

    private static final int SUMMARY = 2_000;

    private final String web;

    /** @param web address of the web app, where entries are read */
    AtomWriter(String web) {
        this.web = web;
    }

    String write(AtomFeed of) {
        var feed = new Feed("atom_1.0");
        feed.setId(of.id());
        feed.setTitle(XmlText.of(of.title()));
        if (!of.subtitle().isBlank()) feed.setSubtitle(text(of.subtitle()));
        feed.setUpdated(date(of.lastUpdated()));
        feed.setAuthors(List.of(person("Evident")));
        feed.setOtherLinks(List.of(link("self", AtomFeed.MEDIA_TYPE, of.self().toString())));
        feed.setAlternateLinks(
                List.of(link("alternate", "text/html", of.alternate().toString())));
        feed.setEntries(of.items().stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Entry entry(PublicItem item) {
        var entry = new Entry();
        entry.setId(item.urn());
        entry.setTitleEx(text(item.title()));
        entry.setUpdated(date(item.updatedAt()));
        entry.setPublished(date(item.createdAt()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", web + "/resources/" + item.id())));
        entry.setAuthors(
                item.authors().limit(20).map(name -> person(name.display())).toList());
        if (!item.summary().isBlank()) entry.setSummary(text(shortened(item.summary())));
        entry.setCategories(item.topics().stream().map(AtomWriter::category).toList());
        return entry;
    }

    private static String shortened(String text) {
        if (text.length() <= SUMMARY) return text;
        var end = Character.isHighSurrogate(text.charAt(SUMMARY - 1)) ? SUMMARY - 1 : SUMMARY;
        return text.substring(0, end) + "…";
    }

    private static Content text(String value) {
        var content = new Content();
        content.setType(Content.TEXT);
        content.setValue(XmlText.of(value));
        return content;
    }

    private static SyndPerson person(String name) {
        var person = new Person();
        person.setName(XmlText.of(name));
        return person;
    }

    private static Category category(PublicItem.Topic topic) {
        var category = new Category();
        category.setTerm(topic.slug());
        category.setLabel(XmlText.of(topic.title()));
        return category;
    }

    private static Link link(String rel, String type, String address) {
        var link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    private static Date date(Instant moment) {
        return Date.from(moment);
    }
}
