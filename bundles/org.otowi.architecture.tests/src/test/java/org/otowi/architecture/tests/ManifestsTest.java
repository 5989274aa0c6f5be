package org.otowi.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the bundles' manifests promise to a stock Eclipse. */
class ManifestsTest {

    private static final Pattern OPTIONAL_TOOLS =
            Pattern.compile("org\\.eclipse\\.(jdt|egit|jgit|cdt|pde|m2e)\\b[^,]*");
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /** Fortran, C++ and Python researchers run Eclipse without JDT, EGit or CDT. */
    @Test
    void noBundleNeedsAnOptionalTool() throws IOException {
        List<String> needed = new ArrayList<>();
        for (String bundle : House.MAY_USE.keySet()) {
            Attributes manifest = manifest(bundle);
            for (String header : List.of("Require-Bundle", "Import-Package")) {
                OPTIONAL_TOOLS.matcher(String.valueOf(manifest.getValue(header))).results()
                        .map(match -> match.group())
                        .filter(clause -> !clause.contains("resolution:=optional"))
                        .forEach(clause -> needed.add(bundle + " " + header + ": " + clause));
            }
        }
        assertEquals(List.of(), needed);
    }

    /** Packages that only tests may use need none. */
    @Test
    void everyExportedPackageHasAVersion() throws IOException {
        List<String> unversioned = new ArrayList<>();
        for (String bundle : House.MAY_USE.keySet()) {
            String exports = manifest(bundle).getValue("Export-Package");
            clauses(exports).filter(clause -> !clause.contains("version=") && !clause.contains("x-friends"))
                    .forEach(clause -> unversioned.add(bundle + ": " + clause));
        }
        assertEquals(List.of(), unversioned);
    }

    /** Without them an older Eclipse would install Otowi, and fail in use. */
    @Test
    void everyNeededBundleOfThePlatformHasALeastVersion() throws IOException {
        List<String> unversioned = new ArrayList<>();
        for (String bundle : House.MAY_USE.keySet()) {
            clauses(manifest(bundle).getValue("Require-Bundle"))
                    .filter(clause -> clause.startsWith("org.eclipse.") && !clause.contains("bundle-version="))
                    .forEach(clause -> unversioned.add(bundle + ": " + clause));
        }
        assertEquals(List.of(), unversioned);
    }

    /** The clauses of a header, which may be absent; a comma in quotes separates none. */
    private static Stream<String> clauses(String header) {
        return Stream.ofNullable(header).flatMap(COMMA::splitAsStream);
    }

    private static Attributes manifest(String bundle) throws IOException {
        var built = House.folder(bundle).resolve("target/classes/META-INF/MANIFEST.MF");
        var written = House.folder(bundle).resolve("META-INF/MANIFEST.MF");
        if (!Files.exists(built) && !Files.exists(written)) {
            return new Attributes(); // the command line is no bundle
        }
        try (InputStream in = Files.newInputStream(Files.exists(written) ? written : built)) {
            return new Manifest(in).getMainAttributes();
        }
    }
}
