package org.otowi.architecture.tests;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing leaves the machine but through the gate, which is in {@code org.otowi.models.transport}. */
@AnalyzeClasses(locations = House.Product.class)
class ModelsTest {

    private static final String MODELS = "org.otowi.models";
    private static final String TRANSPORT = MODELS + ".transport";

    /** Uploads of files, pictures fetched from an address, and guesses of file types. */
    private static final String NEVER_CALLED = "dev\\.langchain4j\\.(model\\.googleai\\.GeminiFiles.*"
            + "|internal\\.(Utils|CustomMimeTypesFileTypeDetector))";

    /** Package to the packages of the bundle that it may use: the table of docs/architecture.md. */
    private static final Map<String, Set<String>> MAY_USE = mayUse();

    @TempDir
    private Path folder;

    private static Map<String, Set<String>> mayUse() {
        Map<String, Set<String>> table = new TreeMap<>();
        table.put("messages", Set.of());
        table.put("chat", Set.of("egress"));
        table.put("config", Set.of("messages", "provider"));
        table.put("key", Set.of("config", "messages", "provider"));
        table.put("egress", Set.of("messages", "policy", "provider"));
        table.put("egress.marking", Set.of("egress", "messages"));
        table.put("egress.secret", Set.of("egress", "messages"));
        table.put("policy", Set.of("config", "egress", "egress.marking", "messages", "provider"));
        table.put("settings", Set.of("config", "key", "messages", "provider", "transport"));
        table.put("transport", Set.of("chat", "egress", "key", "messages", "provider", "settings"));
        table.put("dialect", Set.of("chat", "egress", "messages", "provider", "settings", "transport"));
        table.put("provider", Set.of("chat", "config", "dialect", "egress", "egress.marking", "egress.secret", "key",
                "messages", "policy", "settings", "transport"));
        return table;
    }

    @ArchTest
    static final ArchRule packagesUseWhatTheTableAllows = classes().that(resideInAPackage(MODELS + ".."))
            .should(new ArchCondition<>("use only allowed packages") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    Set<String> allowed = MAY_USE.getOrDefault(part(origin), Set.of());
                    for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        if (target.getPackageName().startsWith(MODELS) && !part(target).equals(part(origin))
                                && !allowed.contains(part(target))) {
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                        }
                    }
                }
            });

    @ArchTest
    static final ArchRule dialectsAloneKnowLangChain = noClasses().that().resideOutsideOfPackage(MODELS + ".dialect")
            .should().dependOnClassesThat(resideInAnyPackage("dev.langchain4j.."));

    /** The socket of an SSH agent is a file of this machine. */
    @ArchTest
    static final ArchRule transportAloneOpensConnections = opensNoConnection(noClasses()
            .that().resideOutsideOfPackage(TRANSPORT)
            .and().doNotHaveFullyQualifiedName("org.otowi.provenance.signing.AgentConnection"));

    /** LangChain4j fetches a picture that is given by its address: ours are given as what they are. */
    @ArchTest
    static final ArchRule dialectsGiveLangChainNoAddresses = noClasses().that(resideInAPackage(MODELS + ".."))
            .should().dependOnClassesThat(resideInAnyPackage("dev.langchain4j.internal..", "dev.langchain4j.data.image.."))
            .orShould().dependOnClassesThat().haveNameMatching("dev\\.langchain4j\\.model\\.googleai\\.GeminiFiles.*")
            .orShould().callMethodWhere(describe("address of a picture", call -> call.getName().equals("from")
                    && call.getTargetOwner().getName().equals("dev.langchain4j.data.message.ImageContent")
                    && !call.getTarget().getRawParameterTypes().stream().map(JavaClass::getSimpleName).toList()
                            .equals(List.of("String", "String"))));

    /** What else a new version of a library brings that opens connections must be looked at. */
    @Test
    void noLibraryInTheBundleOpensConnectionsButWhereNothingOfOursGoes() throws Exception {
        JavaClasses libraries = new ClassFileImporter().importJars(libraries());
        assertTrue(libraries.contain("dev.langchain4j.model.openai.OpenAiStreamingChatModel"));
        opensNoConnection(noClasses().that().haveNameNotMatching(NEVER_CALLED)).check(libraries);
    }

    private static ArchRule opensNoConnection(GivenClassesConjunction classes) {
        return classes.should().dependOnClassesThat(resideInAnyPackage("java.net.http..", "com.sun.net..", "javax.net.."))
                .orShould().dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Server|Datagram|Multicast)?Socket|java\\.net\\..*URLConnection")
                .orShould().dependOnClassesThat().haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram)Channel")
                .orShould().callMethod(java.net.URL.class, "openConnection")
                .orShould().callMethod(java.net.URL.class, "openStream")
                .orShould().callMethod(java.net.URL.class, "getContent");
    }

    private static String part(JavaClass type) {
        return type.getPackageName().equals(MODELS) ? "" : type.getPackageName().substring(MODELS.length() + 1);
    }

    /** The libraries that lie in the bundle. */
    private List<JarFile> libraries() throws Exception {
        List<JarFile> libraries = new ArrayList<>();
        Path bundle = House.folder(MODELS).resolve("target/" + MODELS + "-0.1.0-SNAPSHOT.jar");
        try (JarFile jar = new JarFile(bundle.toFile())) {
            for (JarEntry entry : jar.stream().filter(each -> each.getName().matches("lib/.+\\.jar")).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    Path library = folder.resolve(entry.getName().substring("lib/".length()));
                    Files.copy(in, library);
                    libraries.add(new JarFile(library.toFile()));
                }
            }
        }
        return libraries;
    }
}
