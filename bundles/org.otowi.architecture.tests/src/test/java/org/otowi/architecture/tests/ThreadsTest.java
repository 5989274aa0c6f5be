package org.otowi.architecture.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Nothing waits on the UI thread, and no test sleeps. */
@AnalyzeClasses(locations = House.Product.class)
class ThreadsTest {

    @ArchTest
    static final ArchRule uiNeverWaits = noClasses()
            .that().resideInAnyPackage("org.otowi.provenance.ui..", "org.otowi.assistant.ui..")
            .should().callMethod(Future.class, "get")
            .orShould().callMethod(CompletableFuture.class, "join")
            .orShould().callMethod(CountDownLatch.class, "await")
            .orShould().callMethod(Thread.class, "join")
            .orShould().callMethod(Thread.class, "sleep", long.class)
            .orShould().callMethodWhere(Calls.named("org.eclipse.swt.widgets.Display", "syncExec"))
            .orShould().callMethodWhere(Calls.named("org.eclipse.core.runtime.jobs.Job", "join"))
            .orShould().callMethodWhere(Calls.named("org.eclipse.core.runtime.jobs.IJobManager", "join"));

    @Test
    void noTestSleeps() throws Exception {
        noClasses().should().callMethod(Thread.class, "sleep", long.class)
                .orShould().callMethodWhere(Calls.named("java.util.concurrent.TimeUnit", "sleep"))
                .check(House.tests());
    }
}
