/** Measures appending to a log and recording an edit. */
package org.otowi.bench.record;
