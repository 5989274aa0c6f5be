package org.otowi.assistant.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.otowi.assistant.workspace.preferences.AssistantPreferences;

/** What a person can set about Otowi in this workspace. */
public final class OtowiPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** The page's id, by which it can be opened. */
    public static final String ID = "org.otowi.assistant.ui.preferences";

    public OtowiPreferencePage() {
        super(GRID);
        setDescription(Messages.introduction);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, AssistantPreferences.NODE));
    }

    @Override
    public void init(IWorkbench workbench) {
        // the store needs nothing of the workbench
    }

    @Override
    protected void createFieldEditors() {
        addField(new RadioGroupFieldEditor(AssistantPreferences.COMMENT_PLACE, Messages.commentPlace, 1,
                new String[][] {{Messages.commentAtTop, AssistantPreferences.AT_TOP},
                        {Messages.commentAtCursor, AssistantPreferences.AT_CURSOR}},
                getFieldEditorParent(), true));
        addField(new SummaryFolderEditor(AssistantPreferences.SUMMARY_FOLDER, Messages.folder, getFieldEditorParent()));
    }
}
