package org.otowi.assistant.ui.view;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;

/** What editors highlight because a link was followed: the person reads it, but has not selected it. Used on one thread. */
final class FollowedPlaces {

    private final Map<Path, IRegion> highlights = new HashMap<>();

    /** The editor of the file is about to highlight this. */
    void highlight(Path file, IRegion region) {
        highlights.put(file, region);
    }

    /** Whether the selection is such a highlight. Any other selection in the file is the person's and ends it. */
    boolean isHighlight(Path file, ITextSelection selection) {
        IRegion selected = new Region(selection.getOffset(), selection.getLength());
        return highlights.computeIfPresent(file, (key, region) -> region.equals(selected) ? region : null) != null;
    }
}
