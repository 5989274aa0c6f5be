/** The statement of AI use that journals ask of authors, as far as a log can make it. */
package org.otowi.provenance.statement;
