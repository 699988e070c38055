package org.evident.shared.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page or a PDF, read for what it says of itself. */
public final class WebPage {

    private final String address;
    private final Document page;
    private final Findings findings = new Findings();

    private WebPage(String address, Document page) {
        this.address = address;
        this.page = page;
    }

    /** @param charset null for what the page itself says */
    public static WebPage html(byte[] body, Charset charset, String address) {
        try {
            var document =
                    Jsoup.parse(new ByteArrayInputStream(body), charset == null ? null : charset.name(), address);
            var page = new WebPage(address, document);
            page.readTags();
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static WebPage pdf(byte[] body, String address) {
        var page = new WebPage(address, null);
        if (Pdf.is(body)) Pdf.read(body, page.findings);
        return page;
    }

    private void readTags() {
        var tags = new Tags(page, findings);
        tags.citation();
        new JsonLd(page, findings).read();
        tags.dublinCore();
        tags.openGraph();
    }

    /** Where the site says more of it, when it does. */
    public Optional<String> oEmbed() {
        if (page == null) return Optional.empty();
        return page.select("link[type=application/json+oembed][href]").stream()
                .map(link -> link.absUrl("href"))
                .findFirst();
    }

    public void answer(byte[] oEmbed) {
        OEmbed.read(oEmbed, findings);
    }

    public Described described() {
        if (page == null) return findings.described(address);
        new Tags(page, findings).page();
        return findings.described(canonical());
    }

    /** The address that the page itself prefers, as long as it is of the same site. */
    private String canonical() {
        var preferred = page.select("link[rel=canonical][href]").stream()
                .map(link -> link.absUrl("href"))
                .findFirst()
                .orElse("");
        return host(preferred).isPresent() && host(preferred).equals(host(address)) ? preferred : address;
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
