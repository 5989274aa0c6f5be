package org.otowi.provenance.ui.internal.presenter;

/**
 * What stands on top of the view.
 *
 * @param mark the sign
 * @param title the state in one sentence
 * @param text about what, or what the person can do
 * @param meaning what a verdict means and what cannot be known; empty without a verdict
 */
public record Banner(Mark mark, String title, String text, String meaning) {}
