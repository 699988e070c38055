package org.evident.outward;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.shared.catalogue.PublicItem;
import org.evident.shared.catalogue.PublicItems.PublicTopic;
import org.evident.shared.text.XmlText;

/** A page that stands inside another: a heading, a list of links, its own look, and nothing that runs. */
final class EmbedPage {

    private static final String STYLE =
            """
            :root{color-scheme:light dark}
            body{margin:0;padding:16px;font:16px/1.45 "Atkinson Hyperlegible",Arial,sans-serif;color:#1b2322;background:#fff}
            h1{font-size:19px;line-height:1.25;margin:0 0 12px}
            ul{list-style:none;margin:0 0 12px;padding:0}
            li{padding:10px 0;border-top:1px solid #dedcd5}
            a{color:#1a6a60;font-weight:700;display:inline-block;min-height:24px}
            a:focus{outline:3px solid #fd0;outline-offset:0;background:#fd0;color:#0b0c0c}
            p{margin:2px 0 0;color:#4b5653}
            @media (prefers-color-scheme:dark){
            body{color:#eef2ef;background:#182322}
            li{border-color:#324340}
            a:not(:focus){color:#93dccb}
            p{color:#b6c3be}}
            """;

    static final String STYLE_HASH = "sha256-" + digest(STYLE);

    private final String web;

    /** @param web address of the web app, where links lead */
    EmbedPage(String web) {
        this.web = web;
    }

    String write(PublicTopic topic, List<PublicItem> items) {
        var list = items.isEmpty()
                ? "<p>There is nothing here yet.</p>"
                : items.stream().map(this::item).collect(Collectors.joining("", "<ul>", "</ul>"));
        return """
                <!doctype html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s: new in Evident</title>
                <style>%2$s</style>
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                %3$s
                <p>%4$s</p>
                </main>
                </body>
                </html>
                """
                .formatted(escaped(topic.title()), STYLE, list, link("/topics/" + topic.slug(), "More in Evident"));
    }

    private String item(PublicItem item) {
        var about = new StringBuilder(escaped(item.kind()));
        if (item.minutes() != null) {
            about.append(" · ").append(item.minutes()).append(item.minutes() == 1 ? " minute" : " minutes");
        }
        return "<li>%s<p>%s</p></li>\n".formatted(link("/resources/" + item.id(), item.title()), about);
    }

    private String link(String path, String text) {
        return "<a href=\"%s\" target=\"_blank\" rel=\"noopener\">%s</a>".formatted(escaped(web + path), escaped(text));
    }

    private static String escaped(String text) {
        return XmlText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
