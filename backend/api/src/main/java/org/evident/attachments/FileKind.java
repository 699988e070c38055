package org.evident.attachments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file may be, as its content says. */
enum FileKind {
    PDF("application/pdf", List.of("pdf")),
    DOCX("word/", List.of("docx")),
    XLSX("xl/", List.of("xlsx")),
    PPTX("ppt/", List.of("pptx")),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt")),
    ODS("application/vnd.oasis.opendocument.spreadsheet", List.of("ods")),
    ODP("application/vnd.oasis.opendocument.presentation", List.of("odp")),
    PNG("image/png", List.of("png")),
    JPEG("image/jpeg", List.of("jpg", "jpeg")),
    HEIC("image/heic", List.of("heic")),
    TXT("text/plain", List.of("txt", "csv", "md")),
    MP3("audio/mpeg", List.of("mp3")),
    M4A("audio/mp4", List.of("m4a"));

    /** The media type of its content; of Office Open XML the folder that its parts lie in. */
    final String sign;

    private final List<String> endings;

    FileKind(String sign, List<String> endings) {
        this.sign = sign;
        this.endings = endings;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FileKind> of(String sign) {
        return Arrays.stream(values()).filter(kind -> kind.sign.equals(sign)).findFirst();
    }

    /** The name it was sent under, without folders and what nobody sees, and ending as its content says. */
    String named(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\"<>:|?*]+", "")
                .strip();
        var lower = name.toLowerCase(Locale.ROOT);
        if (endings.stream().anyMatch(ending -> lower.endsWith("." + ending) && lower.length() > ending.length() + 1))
            return name;
        return (name.isBlank() ? "file" : name) + "." + endings.getFirst();
    }
}
