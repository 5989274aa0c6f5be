package org.otowi.assistant.ui.preview;

import java.util.List;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.otowi.models.egress.EgressPreview;
import org.otowi.models.egress.Finding;
import org.otowi.models.egress.Inspectable;

/** The lists of the preview: what the gate found, and the files. */
final class PreviewTables {

    private final EgressPreview preview;
    private final List<String> notes;
    private final PreviewWords words;

    PreviewTables(EgressPreview preview, List<String> notes, PreviewWords words) {
        this.preview = preview;
        this.notes = notes;
        this.words = words;
    }

    /** What the gate found, and below it what to do about the chosen finding. */
    Control findings(Composite parent) {
        SashForm area = new SashForm(parent, SWT.VERTICAL);
        Table table = table(area, Messages.findings, new String[] {Messages.column_verdict, Messages.column_place,
                Messages.column_rule}, new int[] {2, 4, 4});
        Text message = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        AccessibleNames.set(message, Messages.finding);
        List<Finding> findings = preview.decision().findings();
        for (Finding finding : findings) {
            new TableItem(table, SWT.NONE).setText(
                    new String[] {PreviewWords.verdict(finding), PreviewWords.place(finding), finding.rule()});
        }
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event ->
                message.setText(findings.get(Math.max(0, table.getSelectionIndex())).message())));
        table.setSelection(0);
        message.setText(findings.get(0).message());
        area.setWeights(3, 2);
        return area;
    }

    /** The files whose words would be sent, and what is to be known of them. */
    Control files(Composite parent) {
        SashForm area = new SashForm(parent, SWT.VERTICAL);
        Table table = table(area, Messages.files, new String[] {Messages.column_file, Messages.column_size},
                new int[] {6, 2});
        for (Inspectable file : preview.outgoing().sources()) {
            new TableItem(table, SWT.NONE).setText(new String[] {file.name(), words.bytes(file.size())});
        }
        if (preview.outgoing().sources().isEmpty()) {
            new TableItem(table, SWT.NONE).setText(Messages.noFiles);
        }
        if (!notes.isEmpty()) {
            Text text = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
            text.setText(String.join("\n", notes));
            AccessibleNames.set(text, Messages.notes);
            area.setWeights(3, 2);
        }
        return area;
    }

    private static Table table(Composite parent, String name, String[] columns, int[] weights) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        Table table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        AccessibleNames.set(table, name);
        for (int i = 0; i < columns.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(columns[i]);
            layout.setColumnData(column, new ColumnWeightData(weights[i]));
        }
        return table;
    }
}
