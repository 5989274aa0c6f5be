/** Tests of the transcripts, as a web page and as text, against one contract. */
package org.otowi.assistant.ui.tests.transcript;
