/** A report as one HTML page that needs nothing else: no network, no script. Text from files and logs stays text. */
package org.otowi.provenance.report.html;
