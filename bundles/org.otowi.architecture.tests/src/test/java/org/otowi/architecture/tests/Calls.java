package org.otowi.architecture.tests;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;

/** Method calls by name, for types that are not on this module's class path. */
final class Calls {

    private Calls() {}

    /** A call of any method of that name, declared in that type. */
    static DescribedPredicate<JavaMethodCall> named(String type, String method) {
        return DescribedPredicate.describe(type + "." + method + "()",
                call -> call.getTargetOwner().getName().equals(type) && call.getName().equals(method));
    }
}
