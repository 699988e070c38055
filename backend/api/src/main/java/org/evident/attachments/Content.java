package org.evident.attachments;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by what is in it, never by its name. What it refuses, it refuses with the reason. */
final class Content {

    private static final String KINDS =
            "Choose a PDF, a Word, Excel, PowerPoint or OpenDocument file, a PNG, JPEG or HEIC picture, plain text, or an MP3 or"
                    + " M4A recording";

    private static final int TAIL = 66 * 1024;
    private static final CompositeDetector DETECTOR = new CompositeDetector(MimeTypes.getDefaultMimeTypes());

    private Content() {}

    static FileKind of(Path file) throws IOException {
        var type = detected(file);
        var kind =
                switch (type) {
                    case "application/zip", "application/x-tika-ooxml" -> PackedFile.kind(file);
                    case "text/plain" -> text(file);
                    case "image/heif", "image/heic" -> FileKind.HEIC;
                    default ->
                        type.startsWith("application/vnd.oasis.")
                                ? PackedFile.kind(file)
                                : FileKind.of(type).orElseThrow(() -> new Unwanted(why(type)));
                };
        if (!PackedFile.isPacked(kind) && hidesArchive(file))
            throw new Unwanted(
                    "Two files are hidden in one: an archive is attached to its end. Save it again and send that");
        return kind;
    }

    private static String detected(Path file) throws IOException {
        try (var in = TikaInputStream.get(file)) {
            return DETECTOR.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    private static String why(String type) {
        return switch (type) {
            case "text/html", "application/xhtml+xml", "image/svg+xml", "application/xml" ->
                "The content is a web page or a drawing that can run programs, whatever the file is called. " + KINDS;
            case "application/x-msdownload", "application/x-dosexec", "application/x-elf", "application/x-mach-o" ->
                "The content is a program, whatever the file is called. " + KINDS;
            case "application/x-tika-msoffice", "application/msword", "application/vnd.ms-excel" ->
                "The content is in the format of Office before 2007. Save it as .docx, .xlsx or .pptx, or as a PDF";
            default ->
                type.endsWith("-executable") || type.endsWith("sharedlib") || type.equals("application/x-sh")
                        ? why("application/x-elf")
                        : "The content is not of a kind that we keep, whatever the file is called. " + KINDS;
        };
    }

    /** Text that can be read, and that no browser would take for a page. */
    private static FileKind text(Path file) throws IOException {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            if (text.indexOf('\0') >= 0) throw new Unwanted("The content is not plain text. " + KINDS);
            if (text.substring(0, Math.min(text.length(), 4096))
                    .toLowerCase()
                    .matches("(?s).*<(!doctype|html|script|svg|iframe|\\?xml).*")) throw new Unwanted(why("text/html"));
            return FileKind.TXT;
        } catch (CharacterCodingException e) {
            throw new Unwanted("The text is not in UTF-8. Save it as UTF-8 and send it again");
        }
    }

    /** A picture or a PDF that is a ZIP as well: the mark of an archive's end stands near its own. */
    private static boolean hidesArchive(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var from = Math.max(0, file.length() - TAIL);
            var tail = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("PK\u0005\u0006");
        }
    }
}
