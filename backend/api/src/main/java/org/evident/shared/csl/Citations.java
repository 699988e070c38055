package org.evident.shared.csl;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** References as people read them, and as reference managers do. */
@ApplicationScoped
public class Citations {

    /** One entry of a bibliography, as plain text. */
    public String reference(Work work, Style style) {
        var item = CslItems.of(work);
        try {
            var csl = new CSL(new ListItemDataProvider(item), style.file, "en-GB");
            csl.setOutputFormat("text");
            csl.registerCitationItems(item.getId());
            return csl.makeBibliography().getEntries()[0].strip().replaceFirst("^(\\[1]|1\\.)\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String export(List<Work> works, ExportFormat format) {
        var text = new StringBuilder();
        try {
            var file = new ReferenceFile(format, text);
            file.add(works);
            file.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The styles social work courses and journals ask for. */
    public enum Style {
        HARVARD("harvard-cite-them-right"),
        APA("apa"),
        VANCOUVER("nlm-citation-sequence"),
        /** What English courts and law schools ask for. */
        OSCOLA("oscola");

        final String file;

        Style(String file) {
            this.file = file;
        }
    }
}
