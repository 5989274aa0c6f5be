package org.otowi.provenance.ui;

/** The ids of this bundle's contributions to the workbench, as plugin.xml has them. */
public final class ProvenanceIds {

    /** The Provenance view. */
    public static final String VIEW = "org.otowi.provenance.ui.view";

    /** Command: read and judge the log again. */
    public static final String VERIFY = "org.otowi.provenance.ui.verify";

    /** Command: put the shown details on the clipboard. */
    public static final String COPY_DETAILS = "org.otowi.provenance.ui.copyDetails";

    /** Command: open the log in a text editor. */
    public static final String SHOW_LOG = "org.otowi.provenance.ui.showLog";

    /** Command: say that the file was checked. */
    public static final String REVIEW = "org.otowi.provenance.ui.review";

    /** Command: sign the record. */
    public static final String SIGN = "org.otowi.provenance.ui.sign";

    /** The preference page. */
    public static final String PREFERENCES = "org.otowi.provenance.ui.preferences";

    /** Command: whether the view follows the active editor and the selected file. */
    public static final String LINK = "org.otowi.provenance.ui.link";

    /** Command: whether text editors show who wrote the lines. */
    public static final String SHOW_AUTHORS = "org.otowi.provenance.ui.showAuthors";

    /** Command: select the entry of the line with the cursor. */
    public static final String SHOW_LINE_ENTRY = "org.otowi.provenance.ui.showLineEntry";

    /** The key binding context of the Provenance view. */
    public static final String CONTEXT = "org.otowi.provenance.ui.context";

    private ProvenanceIds() {}
}
