/** From the import of a project to the entry in its record, with every view of Otowi open. */
package org.otowi.assistant.ui.tests.journey;
