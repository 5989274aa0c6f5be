/** The preference page of Otowi. */
package org.otowi.assistant.ui.preferences;
