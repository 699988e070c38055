package org.evident.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Documents that are archives of parts: Office Open XML and OpenDocument. Other archives are not kept. */
final class PackedFile {

    private static final int MOST_PARTS = 5_000;
    private static final long LARGEST = 256L * 1024 * 1024;
    private static final Set<FileKind> KINDS =
            Set.of(FileKind.DOCX, FileKind.XLSX, FileKind.PPTX, FileKind.ODT, FileKind.ODS, FileKind.ODP);

    private PackedFile() {}

    static boolean isPacked(FileKind kind) {
        return KINDS.contains(kind);
    }

    static FileKind kind(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var kind = zip.getEntry("[Content_Types].xml") != null ? openXml(zip) : openDocument(zip);
            measure(zip);
            return kind;
        } catch (ZipException | IllegalArgumentException e) {
            throw new Unwanted("The file is damaged. Save it again and send that");
        }
    }

    private static FileKind openXml(ZipFile zip) {
        for (var kind : new FileKind[] {FileKind.DOCX, FileKind.XLSX, FileKind.PPTX})
            if (zip.stream().anyMatch(part -> part.getName().startsWith(kind.sign))) return kind;
        throw archive();
    }

    private static FileKind openDocument(ZipFile zip) throws IOException {
        var type = zip.getEntry("mimetype");
        if (type == null) throw archive();
        try (var in = zip.getInputStream(type)) {
            return FileKind.of(new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip())
                    .filter(PackedFile::isPacked)
                    .orElseThrow(PackedFile::archive);
        }
    }

    private static Unwanted archive() {
        return new Unwanted("The content is an archive of files. Unpack it and send the files themselves");
    }

    /** Unpacks it to nowhere: what an archive says of its size may be untrue. */
    private static void measure(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) throw bomb();
        var left = LARGEST;
        for (var parts = zip.entries(); parts.hasMoreElements(); ) {
            var part = parts.nextElement();
            refuseProgram(part);
            try (var in = zip.getInputStream(part)) {
                left -= length(in, left);
            }
            if (left <= 0) throw bomb();
        }
    }

    private static void refuseProgram(ZipEntry part) {
        var name = part.getName().toLowerCase();
        if (name.endsWith("vbaproject.bin") || name.endsWith(".class") || name.startsWith("basic/"))
            throw new Unwanted("There are macros or programs in it. Save it without macros and send that");
    }

    private static long length(InputStream in, long most) throws IOException {
        var piece = new byte[64 * 1024];
        var length = 0L;
        for (int n; length <= most && (n = in.read(piece)) >= 0; ) length += n;
        return length;
    }

    private static Unwanted bomb() {
        return new Unwanted("It unpacks to far more than it should. Save it as a PDF and send that");
    }
}
