/** Everything that a person and other programs do to recorded files is in their logs. */
package org.otowi.provenance.ui.tests.capture;
