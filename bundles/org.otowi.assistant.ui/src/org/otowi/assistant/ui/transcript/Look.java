package org.otowi.assistant.ui.transcript;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The colours and fonts of the workbench's theme, as a transcript uses them.
 *
 * @param background behind the text
 * @param foreground of the text
 * @param muted of text of lesser weight
 * @param link of what a person can follow
 * @param error of refusals
 * @param border of lines
 * @param panel behind questions and code
 * @param text font of prose
 * @param code font of source code
 */
public record Look(RGB background, RGB foreground, RGB muted, RGB link, RGB error, RGB border, RGB panel,
        FontData text, FontData code) {

    private static final int MUTED_PERCENT = 68;
    private static final int BORDER_PERCENT = 22;
    private static final int PANEL_PERCENT = 6;

    /** The look of the theme that the control is in. With high contrast nothing is muted. */
    public static Look of(Control control) {
        RGB background = control.getBackground().getRGB();
        RGB foreground = control.getForeground().getRGB();
        boolean contrast = control.getDisplay().getHighContrast();
        ColorRegistry colors = JFaceResources.getColorRegistry();
        return new Look(background, foreground,
                contrast ? foreground : mix(foreground, background, MUTED_PERCENT),
                colors.getRGB(JFacePreferences.HYPERLINK_COLOR),
                colors.getRGB(JFacePreferences.ERROR_COLOR),
                contrast ? foreground : mix(foreground, background, BORDER_PERCENT),
                contrast ? background : mix(foreground, background, PANEL_PERCENT),
                JFaceResources.getDialogFont().getFontData()[0],
                JFaceResources.getTextFont().getFontData()[0]);
    }

    private static RGB mix(RGB one, RGB other, int percentOfOne) {
        return new RGB(
                mix(one.red, other.red, percentOfOne),
                mix(one.green, other.green, percentOfOne),
                mix(one.blue, other.blue, percentOfOne));
    }

    private static int mix(int one, int other, int percentOfOne) {
        return (one * percentOfOne + other * (100 - percentOfOne)) / 100;
    }
}
