package org.otowi.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the update site holds. */
class SiteTest {

    private static final long FEATURE_LIMIT_BYTES = 25L << 20;

    /** Researchers use Windows and macOS too. */
    @Test
    void noBundleIsTiedToAPlatform() throws IOException {
        List<String> tied = jars("plugins").filter(SiteTest::isTiedToAPlatform)
                .map(jar -> jar.getFileName().toString()).toList();
        assertEquals(List.of(), tied);
    }

    @Test
    void bothFeaturesAreThere() throws IOException {
        List<String> features = jars("features").map(jar -> jar.getFileName().toString().replaceAll("_.*", "")).sorted().toList();
        assertEquals(List.of("org.otowi.feature", "org.otowi.reviewer.feature"), features);
    }

    @Test
    void everyBundleOfOursNamesItsLicenceAndThoseOfTheLibrariesInIt() throws IOException {
        for (Path jar : jars("plugins").filter(path -> path.getFileName().toString().startsWith("org.otowi.")).toList()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                assertTrue(file.getEntry("about.html") != null, jar.getFileName() + " has no about.html");
                assertTrue(file.stream().noneMatch(entry -> entry.getName().startsWith("lib/"))
                        || file.stream().anyMatch(entry -> entry.getName().matches("about_files/.+")),
                        jar.getFileName() + " has no licences of the libraries in it");
            }
        }
    }

    @Test
    void downloadStaysSmall() throws IOException {
        long size = jars("plugins").mapToLong(jar -> jar.toFile().length()).sum();
        assertTrue(size < FEATURE_LIMIT_BYTES, size + " bytes");
    }

    @Test
    void siteComesAsOneZipToo() throws IOException {
        try (Stream<Path> files = Files.list(StockIde.SITE.getParent())) {
            assertEquals(1, files.filter(file -> file.toString().endsWith(".zip")).count());
        }
    }

    private static boolean isTiedToAPlatform(Path jar) {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream in = file.getInputStream(file.getEntry("META-INF/MANIFEST.MF"))) {
            return new java.util.jar.Manifest(in).getMainAttributes().getValue("Eclipse-PlatformFilter") != null;
        } catch (IOException e) {
            throw new AssertionError(jar + ": " + e.getMessage(), e);
        }
    }

    private static Stream<Path> jars(String folder) throws IOException {
        try (Stream<Path> files = Files.list(StockIde.SITE.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList().stream();
        }
    }
}
