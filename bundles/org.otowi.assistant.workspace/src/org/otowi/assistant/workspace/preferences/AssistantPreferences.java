package org.otowi.assistant.workspace.preferences;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.otowi.assistant.proposal.SummaryProposals;

/** The settings of the assistant in this workspace. */
public final class AssistantPreferences {

    /** The node of the preferences, and the qualifier of the store that a page edits. */
    public static final String NODE = "org.otowi.assistant.workspace";

    /** Where a summary is inserted as a comment: {@link #AT_TOP} or {@link #AT_CURSOR}. */
    public static final String COMMENT_PLACE = "comment.place";

    /** At the top of the file, behind what must come first there. */
    public static final String AT_TOP = "top";

    /** Before the line of the cursor, if the file is open in a text editor; else at the top. */
    public static final String AT_CURSOR = "cursor";

    /** The folder of the project for saved summaries, as a relative path; empty to save each beside its file. */
    public static final String SUMMARY_FOLDER = "summary.folder";

    /** Who answers: the ids of provider and model, a space between. */
    public static final String MODEL_CHOICE = "model.choice";

    public boolean isCommentAtCursor() {
        return AT_CURSOR.equals(Platform.getPreferencesService().getString(NODE, COMMENT_PLACE, AT_TOP, null));
    }

    /** Where the summary of the file is saved. */
    public IFile summaryOf(IFile file) {
        String folder = Platform.getPreferencesService().getString(NODE, SUMMARY_FOLDER, "", null);
        IContainer container = folder.isBlank() ? file.getParent()
                : file.getProject().getFolder(IPath.fromPortableString(folder.strip()));
        return container.getFile(IPath.fromPortableString(file.getName() + SummaryProposals.SUFFIX));
    }
}
