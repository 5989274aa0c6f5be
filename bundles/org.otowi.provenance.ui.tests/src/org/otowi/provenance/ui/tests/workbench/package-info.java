/** What workbench tests share: entering the UI thread, projects to work in, pictures of the window. */
package org.otowi.provenance.ui.tests.workbench;
