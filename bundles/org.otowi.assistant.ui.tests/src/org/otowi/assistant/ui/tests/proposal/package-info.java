/** Tests of accepting proposals: what changes in buffers, files and logs, and what stays as it was. */
package org.otowi.assistant.ui.tests.proposal;
