package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Every regular expression of the compiled code, found by itself, within 50 ms on 50,000 characters of the worst kind. */
class PatternsTest {

    private static final int LENGTH = 50_000;
    /** Stands before a pattern that may be looked for anywhere; the others are held against whole texts. */
    private static final String FIND = "find ";

    private static final List<String> SEEDS = List.of(
            "a",
            " ",
            "-",
            "1",
            "\"",
            "/",
            "?",
            "&",
            ".",
            "a ",
            "a-",
            "-a",
            "1a",
            "\"a",
            "a.a ",
            "\\",
            "{",
            "}",
            "<",
            "a@",
            "=",
            ",",
            "\t",
            "\u00e9",
            "aA1-_",
            "-\"",
            "10.1/",
            "https://a",
            "&utm_a=a",
            "'",
            "x1 ",
            "\n",
            "van ",
            "\n ",
            "M");

    static Set<String> patterns() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("target/classes/org/evident"))) {
            for (var file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
                new ClassReader(Files.readAllBytes(file)).accept(new Finder(found), 0);
            }
        }
        return found;
    }

    @Test
    void the_control_a_slow_one_would_be_seen_and_the_known_ones_are_found() throws IOException {
        assertThat(slowest("(a+)+b")).isGreaterThan(50);
        assertThat(slowest("find -+$")).isGreaterThan(50);
        assertThat(patterns())
                .contains("find 10\\.[0-9]{4,9}/\\S{1,280}", "https?://[^\\s\"<>]+", "find [^a-z0-9]+")
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void each_is_quick(String pattern) {
        assertThat(slowest(pattern)).as(pattern).isLessThanOrEqualTo(50);
    }

    /** Milliseconds for the worst text; the best of ten, so that neither a pause of the machine nor code not yet compiled is taken for the
     * pattern's slowness. */
    private static long slowest(String pattern) {
        var find = pattern.startsWith(FIND);
        var compiled = Pattern.compile(find ? pattern.substring(FIND.length()) : pattern);
        var worst = 0L;
        for (var seed : SEEDS) {
            var text = seed.repeat(LENGTH / seed.length()) + "\u0001";
            var best = Long.MAX_VALUE;
            for (var n = 0; n < 10 && best > 50; n++) best = Math.min(best, once(compiled, text, find));
            worst = Math.max(worst, best);
            if (worst > 50) return worst;
        }
        return worst;
    }

    private static long once(Pattern pattern, String text, boolean find) {
        var start = System.nanoTime();
        var clock = new Deadline(text, start + 200_000_000L);
        try {
            pattern.matcher(clock).matches();
            var matcher = pattern.matcher(clock);
            while (find && matcher.find()) if (System.nanoTime() > start + 200_000_000L) break;
        } catch (StackOverflowError | IllegalStateException tooMuch) {
            return 1000;
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Text that cannot be read for ever. */
    private record Deadline(String text, long end) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if ((index & 63) == 0 && System.nanoTime() > end) throw new IllegalStateException("too slow");
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Strings given to what takes a regular expression, and the {@code regexp} of annotations. */
    private static final class Finder extends ClassVisitor {

        private static final Set<String> TAKE_ONE =
                Set.of("matches", "replaceAll", "replaceFirst", "split", "compile", "splitAsStream");
        private final Set<String> found;
        private final AnnotationVisitor regexp = new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String name, Object value) {
                if (name.equals("regexp")) add(value, false);
            }
        };

        Finder(Set<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        /** What begins or ends with "anything" is written for whole texts, however it is called. */
        private void add(Object value, boolean find) {
            try {
                if (!(value instanceof String text)) return;
                var whole = !find || text.matches("(\\(\\?\\w+\\))?\\(?\\.[*+].*") || text.endsWith(".*");
                found.add((whole ? "" : FIND) + Pattern.compile(text).pattern());
            } catch (PatternSyntaxException aReplacement) {
                // The other string of a call that takes two.
            }
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
            return new FieldVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                    return regexp;
                }

                @Override
                public AnnotationVisitor visitTypeAnnotation(
                        int ref, org.objectweb.asm.TypePath path, String type, boolean visible) {
                    return regexp;
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                private final List<String> constants = new ArrayList<>();

                @Override
                public AnnotationVisitor visitParameterAnnotation(int parameter, String type, boolean visible) {
                    return regexp;
                }

                @Override
                public AnnotationVisitor visitTypeAnnotation(
                        int ref, org.objectweb.asm.TypePath path, String type, boolean visible) {
                    return regexp;
                }

                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof String text) constants.add(text);
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String method, String type, boolean isInterface) {
                    var takes = (owner.equals("java/lang/String") || owner.equals("java/util/regex/Pattern"))
                            && TAKE_ONE.contains(method);
                    if (takes)
                        constants
                                .subList(Math.max(0, constants.size() - 2), constants.size())
                                .forEach(text -> add(text, !method.equals("matches")));
                }
            };
        }
    }
}
