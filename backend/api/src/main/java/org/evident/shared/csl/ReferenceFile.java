package org.evident.shared.csl;

import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.io.IOException;
import java.util.List;

/** A file for a reference manager, written as its works arrive, so that it is never held whole. */
public final class ReferenceFile {

    private final ExportFormat format;
    private final Appendable out;
    private boolean begun;

    public ReferenceFile(ExportFormat format, Appendable out) {
        this.format = format;
        this.out = out;
    }

    public void add(List<Work> works) throws IOException {
        switch (format) {
            case RIS -> {
                for (var work : works) out.append(Ris.write(work));
            }
            case BIBTEX -> out.append(BibTex.write(works)).append("\n");
            case CSL_JSON -> {
                for (var work : works) addItem(work);
            }
        }
    }

    /** What the format wants at its end. */
    public void end() throws IOException {
        if (format == ExportFormat.CSL_JSON) out.append(begun ? "]\n" : "[]\n");
    }

    private void addItem(Work work) throws IOException {
        var item = CslItems.of(work).toJson(new StringJsonBuilderFactory().createJsonBuilder());
        out.append(begun ? ",\n" : "[").append(item.toString());
        begun = true;
    }
}
