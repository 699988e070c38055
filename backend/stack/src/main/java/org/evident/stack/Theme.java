package org.evident.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keycloak's pages in Evident's clothes: the theme, with the typeface, tokens and mark that the web app already holds. */
public record Theme(Path top) {

    private static final String FONT = "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/"
            + "atkinson-hyperlegible-next-latin-wght-normal.woff2";

    /** @return a folder of themes, for Keycloak to copy; without the web app's packages it falls back to Verdana */
    public Path prepare(Path folder) throws IOException {
        LocalKeycloak.delete(folder);
        LocalKeycloak.copy(top.resolve("backend/keycloak/themes"), folder);
        var web = top.resolve("frontend");
        for (var kind : new String[] {"login", "account"}) {
            var resources = folder.resolve("evident").resolve(kind).resolve("resources");
            put(web.resolve(FONT), resources.resolve("fonts/atkinson-latin.woff2"));
            put(web.resolve("src/styles/_tokens.scss"), resources.resolve("css/tokens.css"));
            put(web.resolve("public/mark.svg"), resources.resolve("img/mark.svg"));
        }
        return folder;
    }

    private static void put(Path from, Path to) throws IOException {
        if (!Files.exists(from)) return;
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
