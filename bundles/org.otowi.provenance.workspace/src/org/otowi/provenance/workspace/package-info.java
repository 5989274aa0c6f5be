/**
 * The provenance log in an Eclipse workspace, without widgets: records accepted edits, reads and judges the log of a
 * file in jobs, and tells who listens when a log changes.
 */
package org.otowi.provenance.workspace;
