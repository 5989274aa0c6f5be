package org.otowi.provenance.ui.internal.view;

import org.eclipse.osgi.util.NLS;

/** The labels of the Provenance view's widgets. */
final class Messages extends NLS {

    public static String banner_name;
    public static String details_name;
    public static String table_name;
    public static String table_sortBy;

    static {
        initializeMessages("org.otowi.provenance.ui.internal.view.messages", Messages.class);
    }

    private Messages() {}
}
