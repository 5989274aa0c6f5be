/** Tests of asking about attached files. */
package org.otowi.assistant.ui.tests.ask;
