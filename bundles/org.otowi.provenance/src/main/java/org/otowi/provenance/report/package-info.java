/** What a report says about research files and their record, before it has a form. */
package org.otowi.provenance.report;
