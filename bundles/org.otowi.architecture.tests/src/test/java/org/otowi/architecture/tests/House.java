package org.otowi.architecture.tests;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundles, which of ours each may use, and where their class files lie after a build. */
final class House {

    /** Bundle to the bundles of ours that it may use: the table of docs/architecture.md. */
    static final Map<String, Set<String>> MAY_USE = mayUse();

    static final List<String> GROUND_FLOOR =
            List.of("org.otowi.provenance", "org.otowi.provenance.cli", "org.otowi.documents", "org.otowi.models",
                    "org.otowi.assistant", "org.otowi.cli");
    static final List<String> FIRST_FLOOR = List.of("org.otowi.provenance.workspace", "org.otowi.assistant.workspace");
    static final List<String> SECOND_FLOOR = List.of("org.otowi.provenance.ui", "org.otowi.assistant.ui");
    static final List<String> PROVENANCE_WING =
            List.of("org.otowi.provenance", "org.otowi.provenance.cli", "org.otowi.provenance.workspace",
                    "org.otowi.provenance.ui");

    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();

    private House() {}

    private static Map<String, Set<String>> mayUse() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        table.put("org.otowi.provenance", Set.of());
        table.put("org.otowi.provenance.cli", Set.of("org.otowi.provenance"));
        table.put("org.otowi.provenance.workspace", Set.of("org.otowi.provenance"));
        table.put("org.otowi.provenance.ui", Set.of("org.otowi.provenance", "org.otowi.provenance.workspace"));
        table.put("org.otowi.documents", Set.of());
        table.put("org.otowi.models", Set.of("org.otowi.provenance"));
        table.put("org.otowi.assistant", Set.of("org.otowi.documents", "org.otowi.models", "org.otowi.provenance"));
        table.put("org.otowi.cli", Set.of("org.otowi.assistant", "org.otowi.documents", "org.otowi.models",
                "org.otowi.provenance", "org.otowi.provenance.cli"));
        table.put("org.otowi.assistant.workspace", Set.of("org.otowi.assistant", "org.otowi.documents",
                "org.otowi.models", "org.otowi.provenance", "org.otowi.provenance.workspace"));
        table.put("org.otowi.assistant.ui", Set.of("org.otowi.assistant", "org.otowi.documents", "org.otowi.models",
                "org.otowi.provenance", "org.otowi.provenance.workspace", "org.otowi.assistant.workspace", "org.otowi.provenance.ui"));
        return table;
    }

    /** The folder of a bundle. */
    static Path folder(String bundle) {
        return BUNDLES.resolve(bundle);
    }

    /** Folders under {@code bundles/} that hold a bundle of the product. */
    static Set<String> built() throws java.io.IOException {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.endsWith(".tests"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The bundle that a class of ours belongs to: the one with the longest name that starts the package. */
    static String bundleOf(String packageName) {
        return MAY_USE.keySet().stream()
                .filter(bundle -> packageName.equals(bundle) || packageName.startsWith(bundle + "."))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElseThrow(() -> new AssertionError(packageName + " belongs to no bundle of docs/architecture.md"));
    }

    /** All classes of ours in the product; libraries may lie beside them. */
    static final class Product implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return MAY_USE.keySet().stream().map(Product::classFiles).map(Location::of).collect(Collectors.toSet());
        }

        private static Path classFiles(String bundle) {
            Path classes = folder(bundle).resolve("target/classes/org/otowi");
            if (!Files.isDirectory(classes)) {
                throw new AssertionError("no class files in " + classes + ": build everything first (./build verify)");
            }
            return classes;
        }
    }

    /** All classes of the tests, as far as they are built. */
    static JavaClasses tests() throws java.io.IOException {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            List<Path> classes = folders
                    .flatMap(folder -> Stream.of(folder.resolve("target/test-classes"),
                            folder.getFileName().toString().endsWith(".tests")
                                    ? folder.resolve("target/classes") : folder.resolve("target/test-classes")))
                    .distinct().filter(Files::isDirectory).toList();
            return new ClassFileImporter().importPaths(classes);
        }
    }
}
