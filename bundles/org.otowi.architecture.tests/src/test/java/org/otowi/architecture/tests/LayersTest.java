package org.otowi.architecture.tests;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Two wings, three floors: dependencies run down, and from the assistant wing to the provenance wing. */
@AnalyzeClasses(locations = House.Product.class)
class LayersTest {

    @ArchTest
    static final ArchRule bundlesUseWhatTheTableAllows = classes().should(new ArchCondition<>("use only allowed bundles") {
        @Override
        public void check(JavaClass origin, ConditionEvents events) {
            String bundle = House.bundleOf(origin.getPackageName());
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (target.startsWith("org.otowi.") && !allowed(bundle, House.bundleOf(target))) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        }

        private boolean allowed(String from, String to) {
            return from.equals(to) || House.MAY_USE.get(from).contains(to);
        }
    });

    /** JGit's matcher of ignore patterns is plain Java, and lies within the bundle of the models. */
    @ArchTest
    static final ArchRule groundFloorKnowsNoEclipse = noClasses().that(liveIn(House.GROUND_FLOOR))
            .should().dependOnClassesThat(resideInAnyPackage("org.eclipse..")
                    .and(DescribedPredicate.not(resideInAnyPackage("org.eclipse.jgit.ignore"))));

    /** {@code org.eclipse.jface.text} holds documents, not widgets; its bundle is org.eclipse.text. */
    @ArchTest
    static final ArchRule firstFloorHasNoWidgets = noClasses().that(liveIn(House.FIRST_FLOOR))
            .should().dependOnClassesThat(resideInAnyPackage("org.eclipse.swt..", "org.eclipse.ui..", "org.eclipse.jface..")
                    .and(DescribedPredicate.not(resideInAnyPackage("org.eclipse.jface.text"))));

    /** The socket of an SSH agent is a file of this machine: one class opens it, and nothing else. */
    private static final String AGENT = "org.otowi.provenance.signing.AgentConnection";

    @ArchTest
    static final ArchRule provenanceWingOpensNoSocketButTheAgents = noClasses().that(liveIn(House.PROVENANCE_WING))
            .and().doNotHaveFullyQualifiedName(AGENT)
            .should().dependOnClassesThat().haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram)Channel")
            .orShould().dependOnClassesThat().haveNameMatching("java\\.net\\.(UnixDomain|Inet)?SocketAddress");

    @ArchTest
    static final ArchRule provenanceWingHasNoNetworkCode = noClasses().that(liveIn(House.PROVENANCE_WING))
            .should().dependOnClassesThat(resideInAnyPackage("java.net.http.."))
            .orShould().dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(Socket|ServerSocket|Inet.*|DatagramSocket|MulticastSocket)")
            .orShould().callMethod(java.net.URL.class, "openConnection")
            .orShould().callMethod(java.net.URL.class, "openStream");

    @ArchTest
    static void everyBundleHasItsPlaceInTheTable(com.tngtech.archunit.core.domain.JavaClasses product) throws Exception {
        assertEquals(new TreeSet<>(House.MAY_USE.keySet()), House.built());
    }

    private static DescribedPredicate<JavaClass> liveIn(List<String> bundles) {
        Set<String> names = Set.copyOf(bundles);
        return describe("live in " + bundles, type -> names.contains(House.bundleOf(type.getPackageName())));
    }
}
