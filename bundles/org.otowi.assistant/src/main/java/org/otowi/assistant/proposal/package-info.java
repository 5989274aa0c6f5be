/** Edits that are shown before they are made. */
package org.otowi.assistant.proposal;
