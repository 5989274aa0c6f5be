/** Tests of the preference page and of what its settings do. */
package org.otowi.assistant.ui.tests.preferences;
