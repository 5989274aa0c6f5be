package org.otowi.install.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each feature, installed into a stock IDE with the p2 director and started. */
class InstallTest {

    private static final Set<String> PROVENANCE_WING =
            Set.of("org.otowi.provenance", "org.otowi.provenance.workspace", "org.otowi.provenance.ui");
    private static final Set<String> ASSISTANT_WING = Set.of("org.otowi.documents", "org.otowi.models", "org.otowi.assistant",
            "org.otowi.assistant.workspace", "org.otowi.assistant.ui");
    private static final String PROVENANCE_VIEW = "org.otowi.provenance.ui.view";
    private static final String ASSISTANT_VIEW = "org.otowi.assistant.ui.view";

    @TempDir
    Path folder;

    @Test
    void everythingInstallsAndItsViewsOpen() throws Exception {
        StockIde ide = StockIde.copyTo(folder);
        ide.install("org.otowi.feature");
        List<String> report = ide.report();
        Set<String> bundles = new TreeSet<>(PROVENANCE_WING);
        bundles.addAll(ASSISTANT_WING);
        assertEquals(bundles, usable(report));
        assertEquals(Set.of(PROVENANCE_VIEW, ASSISTANT_VIEW), views(report));
    }

    @Test
    void reviewerFeatureInstallsTheProvenanceWingAlone() throws Exception {
        StockIde ide = StockIde.copyTo(folder);
        ide.install("org.otowi.reviewer.feature");
        List<String> report = ide.report();
        assertEquals(new TreeSet<>(PROVENANCE_WING), usable(report));
        assertEquals(Set.of(PROVENANCE_VIEW), views(report));
        assertEquals(List.of(), ide.plugins("dev.langchain4j"));
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..")
                .orShould().dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|ServerSocket|InetSocketAddress|DatagramSocket)")
                .orShould().callMethod(java.net.URL.class, "openConnection")
                .check(classesIn(ide.plugins("org.otowi.provenance")));
    }

    private static JavaClasses classesIn(List<Path> jars) {
        return new ClassFileImporter().importLocations(jars.stream()
                .map(jar -> Location.of(URI.create("jar:" + jar.toUri() + "!/"))).toList());
    }

    /** Bundles of ours that are active, resolved or wait for their first class to be loaded. */
    private static Set<String> usable(List<String> report) {
        return report.stream().filter(line -> line.startsWith("bundle ") && !line.endsWith(" UNRESOLVED"))
                .map(line -> line.split(" ")[1])
                .filter(bundle -> !bundle.equals("org.otowi.install.probe"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Views that opened as themselves: in place of one that failed, Eclipse shows a part of its own. */
    private static Set<String> views(List<String> report) {
        return report.stream().filter(line -> line.startsWith("view ")).map(line -> line.split(" "))
                .filter(words -> words[2].startsWith("org.otowi."))
                .map(words -> words[1])
                .collect(Collectors.toSet());
    }
}
