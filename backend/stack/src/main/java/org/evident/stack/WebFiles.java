package org.evident.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The built web app beside the configuration it reads when it starts. */
final class WebFiles {

    private WebFiles() {}

    static Path prepare(Path built, Path folder, Map<String, String> configuration) throws IOException {
        LocalKeycloak.delete(folder);
        try (var files = Files.walk(built)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = folder.resolve(built.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        new ObjectMapper().writeValue(folder.resolve("config.json").toFile(), configuration);
        return folder;
    }

    /** The built page names its scripts by their content, so it tells one build from another. */
    static String versionOf(Path built) throws IOException {
        return Integer.toHexString(Files.readString(built.resolve("index.html")).hashCode());
    }
}
