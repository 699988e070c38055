package org.evident.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are not what they say, and a few that are. */
final class HostileFiles {

    private HostileFiles() {}

    static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", text("<Types/>"), "word/document.xml", text("<w:document/>")));
    }

    /** What each is, and its content. Every one is to be refused. */
    static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("a program named .pdf", joined(text("MZ\u0090\0\u0003\0\0\0"), new byte[200]));
        all.put("an ELF program", joined(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, new byte[60]));
        all.put("a shell script", text("#!/bin/sh\nrm -rf /\n"));
        all.put("a page named .pdf", text("<!DOCTYPE html><html><script>alert(1)</script></html>"));
        all.put("a page after spaces", text("\n\n   <html><body onload=alert(1)>"));
        all.put("text with a page in it", text("Dear all,\n<script>alert(1)</script>\n"));
        all.put("a drawing that runs", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
        all.put(
                "XML",
                text("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"));
        all.put("an archive", zip(Map.of("a.txt", text("a"))));
        all.put("a Java archive named .docx", zip(Map.of("META-INF/MANIFEST.MF", text("Main-Class: A"))));
        all.put(
                "a document with macros",
                zip(Map.of(
                        "[Content_Types].xml",
                        text("<Types/>"),
                        "word/document.xml",
                        text("<d/>"),
                        "word/vbaProject.bin",
                        text("x"))));
        all.put("a document that is a bomb", bomb());
        all.put("a PDF with an archive at its end", joined(pdf(), zip(Map.of("a.class", text("x")))));
        all.put("a picture with an archive at its end", joined(png(), zip(Map.of("a.txt", text("x")))));
        all.put("half an archive", java.util.Arrays.copyOf(docx(), 60));
        all.put(
                "old Word",
                joined(
                        new byte[] {
                            (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
                        },
                        new byte[600]));
        all.put("nothing known", new byte[] {1, 2, 3, 0, (byte) 0xff, 4, 5});
        all.put("text in an unknown encoding", new byte[] {'c', 'a', 'f', (byte) 0xe9, '\n'});
        return all;
    }

    static byte[] png() {
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'},
                new byte[40]);
    }

    /** A hundred parts of four megabytes of nothing, in some kilobytes. */
    private static byte[] bomb() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<Types/>"));
        for (var n = 0; n < 100; n++) parts.put("word/part" + n + ".xml", new byte[4 * 1024 * 1024]);
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[] one, byte[] other) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(one);
        bytes.writeBytes(other);
        return bytes.toByteArray();
    }
}
