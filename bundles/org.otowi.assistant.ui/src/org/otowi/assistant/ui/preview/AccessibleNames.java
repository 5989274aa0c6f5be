package org.otowi.assistant.ui.preview;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names of controls for those who hear them. */
public final class AccessibleNames {

    private AccessibleNames() {}

    /** Gives the control the name that its label shows; marks of mnemonics and the colon are left out. */
    public static void set(Control control, String label) {
        String name = label.replace("&", "").replaceFirst(":$", "");
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
