/** The Assistant view: its presenter, which knows no widgets, and the parts that a person sees. */
package org.otowi.assistant.ui.view;
