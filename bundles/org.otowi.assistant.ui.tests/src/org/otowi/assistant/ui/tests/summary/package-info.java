/** Tests of summarizing files of the workspace in the background. */
package org.otowi.assistant.ui.tests.summary;
