/** The conversation as a list of values, and the widgets that show it. */
package org.otowi.assistant.ui.transcript;
